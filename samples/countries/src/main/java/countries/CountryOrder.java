package countries;

import dev.graven.annotations.GraphQLEnum;
import java.util.Comparator;

/** What a list of countries is ordered by: UTF-16 code units, so the same on every machine. */
@GraphQLEnum
public enum CountryOrder {
  /** The ISO 3166-1 code. */
  CODE,
  /** The English name. */
  NAME,
  /** The name in the country's own language; where countries share one, their codes decide. */
  NATIVE;

  Comparator<Country> comparator() {
    Comparator<Country> byCode = Comparator.comparing(Country::code);
    return switch (this) {
      case CODE -> byCode;
      case NAME -> Comparator.comparing(Country::englishName).thenComparing(byCode);
      case NATIVE -> Comparator.comparing(Country::nativeName).thenComparing(byCode);
    };
  }
}
