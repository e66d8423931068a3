package countries;

import static java.util.stream.Collectors.joining;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLName;
import dev.graven.annotations.GraphQLType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a territory with a code of its own. What needs other objects is in {@link
 * CountryFields}.
 *
 * @param code ISO 3166-1 alpha-2
 * @param englishName what {@code name} is unless another language is asked for
 * @param nativeName in the country's own language
 * @param capital in English
 * @param phones calling codes
 * @param currencies ISO 4217 codes
 * @param continentCode the continent that it belongs to
 * @param languageCodes the languages spoken
 */
@GraphQLType
public record Country(
    @GraphQLId String code,
    @GraphQLIgnore String englishName,
    @GraphQLName("native") String nativeName,
    @Nullable String capital,
    List<String> phones,
    List<String> currencies,
    @GraphQLIgnore String continentCode,
    @GraphQLIgnore List<String> languageCodes) {

  /** Makes a country that does not change with the lists given. */
  public Country {
    phones = List.copyOf(phones);
    currencies = List.copyOf(currencies);
    languageCodes = List.copyOf(languageCodes);
  }

  /** Returns the calling codes, separated by commas. */
  @GraphQLField
  public String phone() {
    return String.join(",", phones);
  }

  /** Returns the currency codes, separated by commas, or null where there is none. */
  @GraphQLField
  public @Nullable String currency() {
    return currencies.isEmpty() ? null : String.join(",", currencies);
  }

  /** Returns the flag. */
  @GraphQLField
  public String emoji() {
    return Flags.ofCountry(code);
  }

  /** Returns the code points of the flag, such as {@code U+1F1E8 U+1F1ED}. */
  @GraphQLField
  public String emojiU() {
    return emoji()
        .codePoints()
        .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
        .collect(joining(" "));
  }
}
