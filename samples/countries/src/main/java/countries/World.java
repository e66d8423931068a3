package countries;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the sample answers from: immutable, and complete when the program starts.
 *
 * @param continents by code, in the order of the data, as all maps here
 * @param countries by code
 * @param languages by code
 * @param states by code of their country
 * @param subdivisions by code of their country
 * @param names by language, then by code of the country
 * @param awsRegions which AWS region a country goes to
 */
record World(
    Map<String, Continent> continents,
    Map<String, Country> countries,
    Map<String, Language> languages,
    Map<String, List<State>> states,
    Map<String, List<Subdivision>> subdivisions,
    Map<String, Map<String, String>> names,
    AwsRegions awsRegions) {

  World {
    continents = copy(continents);
    countries = copy(countries);
    languages = copy(languages);
    states = copy(states);
    subdivisions = copy(subdivisions);
    names = copy(names);
  }

  /** Returns what the data must have: a code in one of its files that another one explains. */
  static <T> T get(Map<String, T> map, String code) {
    T value = map.get(code);
    if (value == null) {
      throw new IllegalStateException("The data mentions \"" + code + "\" and does not have it");
    }
    return value;
  }

  /** Unlike {@link Map#copyOf}, this keeps the order. */
  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
