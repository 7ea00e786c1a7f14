/** How members mostly are, `values`, and of which of them the same is known in turn, or of their items. */
export interface Model {
  readonly values: Members;
  readonly parts: Readonly<Record<string, Model>>;
}

type Members = Readonly<Record<string, unknown>>;

/** An object without the members that are as they mostly are, the others in the order of the model. */
export function omitMembers(value: object, { values, parts }: Model): Members {
  const kept: Record<string, unknown> = {};
  for (const name in values) {
    const member = (value as Members)[name];
    const part = parts[name];
    if (Array.isArray(member)) {
      if (member.length === 0) continue;
      kept[name] =
        part === undefined ? member : member.map((item) => omitMembers(item as object, part));
    } else if (part !== undefined && member !== null) {
      const own = omitMembers(member as object, part);
      if (Object.keys(own).length > 0) kept[name] = own;
    } else if (member !== values[name]) {
      kept[name] = member;
    }
  }
  return kept;
}

/** The object again of which `omitMembers` left something. */
export function fillMembers(kept: Members, { values, parts }: Model): Members {
  const filled: Record<string, unknown> = { ...values, ...kept };
  for (const name in parts) {
    const part = parts[name]!;
    const member = filled[name] as Members | readonly Members[] | null;
    if (isList(member)) filled[name] = member.map((item) => fillMembers(item, part));
    else if (member !== null) filled[name] = fillMembers(member, part);
  }
  return filled;
}

function isList(member: Members | readonly Members[] | null): member is readonly Members[] {
  return Array.isArray(member);
}
