import { Field, Float, ObjectType } from "type-graphql";
import type * as domain from "../../../domain/entity.ts";
import { buildEnum } from "../build-enum.ts";
import { Organization } from "./actor.type.ts";
import { buildConnectionType } from "../connection.type.ts";
import { NamedEdge } from "./name-match.type.ts";
import { Entity } from "./entity.type.ts";

export const PlaceKind = buildEnum<domain.PlaceKind>("PlaceKind", "What kind of place it is.", {
  COUNTRY: "A country.",
  REGION: "A part of a country: an oblast, a state, a district.",
  SETTLEMENT: "A city, town or village.",
  BUILDING: "A building or a site within a settlement.",
  AREA: "Any other stretch of land or water: a front, a sea, a border.",
});

@ObjectType({ simpleResolvers: true, description: "A point on the globe, WGS 84." })
export class Location {
  @Field(() => Float, { description: "Degrees north of the equator; south is negative." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east of Greenwich; west is negative." })
  longitude!: number;
}

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description: "A place that statements are about or were made at.",
})
export class Place extends Entity {
  @Field(() => PlaceKind, { description: "What kind of place it is." })
  kind!: keyof typeof PlaceKind;

  @Field(() => Location, {
    nullable: true,
    description: "Where it lies; null where the registry does not say.",
  })
  location!: Location | null;

  @Field(() => String, {
    nullable: true,
    description: "GeoNames number; null where the registry knows none.",
  })
  geonames!: string | null;

  @Field(() => Place, {
    nullable: true,
    description: "The place that directly contains it; null where the registry knows none.",
  })
  partOf!: Place | null;

  @Field(() => [Place], { description: "The places that lie directly inside it." })
  parts!: readonly Place[];

  @Field(() => Organization, {
    nullable: true,
    description:
      'The government that the place\'s name may stand for, as in "Kyiv said"; null where there is none.',
  })
  standsFor!: Organization | null;
}

export const PlaceConnection = buildConnectionType("Place", () => Place, {
  EdgeBase: NamedEdge,
});
