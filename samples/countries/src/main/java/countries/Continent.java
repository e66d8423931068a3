package countries;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLType;

/**
 * A continent.
 *
 * @param code two letters, such as {@code EU}
 * @param name in English
 */
@GraphQLType
public record Continent(@GraphQLId String code, String name) {}
