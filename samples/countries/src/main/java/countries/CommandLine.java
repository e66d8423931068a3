package countries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation and its variables, as typed: {@code CountryPage code=CH withStates=true}.
 *
 * @param operation the operation's name
 * @param variables values by variable name, shaped as a JSON parser leaves them
 */
record CommandLine(String operation, Map<String, @Nullable Object> variables) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  CommandLine {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /**
   * Reads arguments of which the first is the operation.
   *
   * @throws UsageException if one of the others is not {@code name=value}, or a name comes twice
   */
  static CommandLine of(List<String> arguments) {
    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    for (String argument : arguments.subList(1, arguments.size())) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw new UsageException("\"" + argument + "\" is not of the form name=value.");
      }
      String name = argument.substring(0, equals);
      if (variables.containsKey(name)) {
        throw new UsageException("The variable \"" + name + "\" is given twice.");
      }
      variables.put(name, value(argument.substring(equals + 1)));
    }
    return new CommandLine(arguments.get(0), variables);
  }

  /** JSON where it is JSON, else the text itself, so that most texts need no quotes. */
  private static @Nullable Object value(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
