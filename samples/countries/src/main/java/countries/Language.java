package countries;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLName;
import dev.graven.annotations.GraphQLType;

/**
 * A language.
 *
 * @param code ISO 639-1
 * @param name in English
 * @param nativeName in the language itself; Java keeps the word {@code native} for itself
 * @param rtl whether its script runs from right to left
 */
@GraphQLType
public record Language(
    @GraphQLId String code, String name, @GraphQLName("native") String nativeName, boolean rtl) {}
