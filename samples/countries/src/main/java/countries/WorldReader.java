package countries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes a {@link World} of the files that {@code data/README.md} describes. */
final class WorldReader {
  private static final List<String> LOCALES =
      List.of("en", "ru", "es", "fr", "de", "ja", "tr", "pt", "fa", "it", "zh", "nl", "pl", "vi");

  private WorldReader() {}

  static World read() {
    return new World(
        byCode("countries-list/continents.min.json", (code, x) -> new Continent(code, x.asText())),
        byCode("countries-list/countries.min.json", WorldReader::country),
        byCode("countries-list/languages.all.min.json", WorldReader::language),
        states(),
        subdivisions(),
        names(),
        awsRegions());
  }

  private static Country country(String code, JsonNode x) {
    return new Country(
        code,
        text(x, "name"),
        text(x, "native"),
        textOrNull(x, "capital"),
        texts(x, "phone"),
        texts(x, "currency"),
        text(x, "continent"),
        texts(x, "languages"));
  }

  private static Language language(String code, JsonNode x) {
    return new Language(code, text(x, "name"), text(x, "native"), x.path("rtl").asInt() == 1);
  }

  private static Map<String, List<State>> states() {
    return StreamSupport.stream(DataFiles.json("provinces/provinces.json").spliterator(), false)
        .map(x -> new State(textOrNull(x, "short"), text(x, "name"), text(x, "country")))
        .collect(groupingBy(State::countryCode, LinkedHashMap::new, toList()));
  }

  private static Map<String, List<Subdivision>> subdivisions() {
    return DataFiles.table("iso-3166-2/subdivisions.tsv").stream()
        .collect(
            groupingBy(
                row -> row.get(0),
                LinkedHashMap::new,
                mapping(row -> new Subdivision(row.get(1), row.get(3)), toList())));
  }

  private static Map<String, Map<String, String>> names() {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (String locale : LOCALES) {
      Map<String, String> byCode = new LinkedHashMap<>();
      DataFiles.json("i18n-iso-countries/" + locale + ".json")
          .path("countries")
          .properties()
          // Where a country has several names, the first is the official one.
          .forEach(x -> byCode.put(x.getKey(), first(x.getValue()).asText()));
      names.put(locale, byCode);
    }
    return names;
  }

  private static AwsRegions awsRegions() {
    Map<String, String> byCountry = new LinkedHashMap<>();
    Map<String, String> byContinent = new LinkedHashMap<>();
    for (List<String> row : DataFiles.table("aws/regions.tsv")) {
      Map<String, String> map = row.get(0).equals("country") ? byCountry : byContinent;
      map.put(row.get(1), row.get(2));
    }
    return new AwsRegions(byCountry, byContinent);
  }

  private static <T> Map<String, T> byCode(String file, BiFunction<String, JsonNode, T> reader) {
    Map<String, T> result = new LinkedHashMap<>();
    DataFiles.json(file)
        .properties()
        .forEach(x -> result.put(x.getKey(), reader.apply(x.getKey(), x.getValue())));
    return result;
  }

  private static JsonNode first(JsonNode nameOrNames) {
    return nameOrNames.isArray() ? nameOrNames.path(0) : nameOrNames;
  }

  private static String text(JsonNode object, String property) {
    return object.required(property).asText();
  }

  /** An absent and an empty text both mean that there is none. */
  private static @Nullable String textOrNull(JsonNode object, String property) {
    String text = object.path(property).asText("");
    return text.isEmpty() ? null : text;
  }

  private static List<String> texts(JsonNode object, String property) {
    List<String> texts = new ArrayList<>();
    object.required(property).forEach(x -> texts.add(x.asText()));
    return texts;
  }
}
