/** Facets of all statements as large as they are allowed to be. */
export const FACETS = `{
  statements(first: 1) {
    facets(by: [SPEAKER, COUNTRY, PUBLISHER, PLACE, MONTH], first: 100) {
      values {
        value
        count
        timeline(unit: YEAR) {
          buckets {
            from
            count
          }
        }
      }
    }
  }
}`;

/** Who says most of all, and who is quoted about the same places. */
export const TOP_SPEAKERS = `{
  statements(first: 1) {
    facets(by: [SPEAKER], first: 10) {
      values {
        label
        count
      }
    }
    coOccurrence(first: 10) {
      one {
        name
      }
      other {
        name
      }
      placeCount
    }
  }
}`;

const COUNTS_OF_A_COUNTRY = `query ($country: ID!) {
  statements(where: { about: { id: $country } }, first: 50) {
    totalCount
    nodes {
      id
      text
      speaker {
        name
      }
    }
    timeline(unit: MONTH) {
      buckets {
        from
        count
      }
    }
    facets(by: [SPEAKER, MEDIUM], first: 20) {
      values {
        label
        count
      }
    }
  }
}`;

const LAYERS = `query ($country: ID!) {
  node(id: $country) {
    ... on Place {
      statements(first: 50) {
        nodes {
          id
          speaker {
            id
            statements(first: 20) {
              nodes {
                id
                text
                about {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}`;

const FACETS_OF_A_KIND = `{
  statements(where: { kind: [INDIRECT] }, first: 50) {
    totalCount
    facets(by: [SPEAKER, COUNTRY, YEAR], first: 50) {
      values {
        label
        count
      }
    }
  }
}`;

const SEARCH = `{
  statements(where: { search: "br*" }, first: 100) {
    totalCount
    nodes {
      id
      text
    }
  }
}`;

/** Allowed, and longer at work than a question may be. */
export const OVERLONG = `{
  statements(where: { or: [{ search: "b*" }, { search: "t*" }] }, first: 100) {
    totalCount
    nodes {
      id
      text
    }
  }
}`;

/** Four that take the store long and are allowed; whoever loads the API asks them in turn. */
export const LOOPS = [COUNTS_OF_A_COUNTRY, LAYERS, FACETS_OF_A_KIND, SEARCH];
