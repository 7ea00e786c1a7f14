import { Field, Float, ID, InputType } from "type-graphql";
import type * as areas from "../../../graph/arguments/place-area.ts";
import type * as graph from "../../../graph/compile/conditions/entity-conditions.ts";
import type { Exactly } from "../exactly.ts";

@InputType({
  description:
    "A point and a distance. A country or region counts by a point in its midst, WGS 84 degrees.",
})
export class Near implements Exactly<areas.Near, Near> {
  @Field(() => Float, { description: "Degrees north of the equator, -90 to 90." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east of Greenwich, -180 to 180." })
  longitude!: number;

  @Field(() => Float, { description: "Kilometers from the point, more than 0." })
  radiusKm!: number;
}

@InputType({
  description:
    "A box between two parallels and two meridians, its edges included. Where west is greater than east it crosses the 180th meridian.",
})
export class BoundingBox implements Exactly<areas.BoundingBox, BoundingBox> {
  @Field(() => Float, { description: "Lowest latitude, -90 to 90." })
  south!: number;

  @Field(() => Float, { description: "Longitude at which it begins, -180 to 180." })
  west!: number;

  @Field(() => Float, { description: "Highest latitude, -90 to 90." })
  north!: number;

  @Field(() => Float, { description: "Longitude at which it ends, going east, -180 to 180." })
  east!: number;
}

@InputType({ description: "Which places are meant. What is left out does not matter." })
export class PlaceWhere implements Exactly<graph.PlaceWhere, PlaceWhere> {
  @Field(() => ID, { nullable: true, description: "The place with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Places with this name, as people write it: "Kiev", "Kiew" and "Kyiv, Ukraine" find Kyiv.',
  })
  name?: string | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: "Places that lie inside such a place, at any depth.",
  })
  within?: PlaceWhere | null;

  @Field(() => Near, {
    nullable: true,
    description: "Places around a point. Those of which no point is known are left out.",
  })
  near?: Near | null;

  @Field(() => BoundingBox, {
    nullable: true,
    description: "Places in a box. Those of which no point is known are left out.",
  })
  bbox?: BoundingBox | null;
}
