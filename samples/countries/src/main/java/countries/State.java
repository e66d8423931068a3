package countries;

import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLType;
import org.jspecify.annotations.Nullable;

/**
 * A state or province.
 *
 * @param code a short name, which many states do not have
 * @param name as its country's people name it
 * @param countryCode the country that it belongs to
 */
@GraphQLType
public record State(@Nullable String code, String name, @GraphQLIgnore String countryCode) {}
