package countries;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The same schema over the same data, executed by graphql-java. It shares the records with the
 * sample, and none of the classes that resolve the other fields.
 */
final class ReferenceApi {
  private final World world;
  private final GraphQL graphQL;

  ReferenceApi(World world) throws IOException {
    this.world = world;
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type(query())
            .type(country())
            .type(
                newTypeWiring("Continent")
                    .dataFetcher("countries", on(Continent.class, this::countriesOf)))
            .type(
                newTypeWiring("Language")
                    .dataFetcher("native", on(Language.class, Language::nativeName))
                    .dataFetcher("countries", on(Language.class, this::countriesOf)))
            .type(
                newTypeWiring("State")
                    .dataFetcher(
                        "country",
                        on(State.class, state -> world.countries().get(state.countryCode()))))
            .type(
                newTypeWiring("CountryOrder")
                    .enumValues(new NaturalEnumValuesProvider<>(CountryOrder.class)))
            .build();
    try (InputStream schema =
        ReferenceApi.class.getResourceAsStream("/graphql/countries.graphqls")) {
      String text = new String(schema.readAllBytes(), UTF_8);
      graphQL =
          GraphQL.newGraphQL(
                  new SchemaGenerator()
                      .makeExecutableSchema(new SchemaParser().parse(text), wiring))
              .build();
    }
  }

  /** Returns the response as a JSON tree. */
  JsonNode execute(String document, Map<String, Object> variables) {
    ExecutionInput input =
        ExecutionInput.newExecutionInput().query(document).variables(variables).build();
    return new ObjectMapper().valueToTree(graphQL.execute(input).toSpecification());
  }

  private TypeRuntimeWiring.Builder query() {
    return newTypeWiring("Query")
        .dataFetcher("continent", e -> world.continents().get(code(e)))
        .dataFetcher("country", e -> world.countries().get(code(e)))
        .dataFetcher("language", e -> world.languages().get(code(e)))
        .dataFetcher("continents", e -> some(world.continents(), e))
        .dataFetcher("languages", e -> some(world.languages(), e))
        .dataFetcher("countries", this::countries);
  }

  private TypeRuntimeWiring.Builder country() {
    return newTypeWiring("Country")
        .dataFetcher("native", on(Country.class, Country::nativeName))
        .dataFetcher("name", this::name)
        .dataFetcher("awsRegion", on(Country.class, x -> world.awsRegions().of(x)))
        .dataFetcher("continent", on(Country.class, x -> world.continents().get(x.continentCode())))
        .dataFetcher("languages", on(Country.class, this::languagesOf))
        .dataFetcher("states", on(Country.class, x -> orNone(world.states().get(x.code()))))
        .dataFetcher(
            "subdivisions", on(Country.class, x -> orNone(world.subdivisions().get(x.code()))));
  }

  private List<Country> countries(DataFetchingEnvironment environment) {
    List<Country> countries = new ArrayList<>(some(world.countries(), environment));
    String continent = environment.getArgument("continent");
    String currency = environment.getArgument("currency");
    String start = environment.getArgument("nameStartsWith");
    countries.removeIf(x -> continent != null && !continent.equals(x.continentCode()));
    countries.removeIf(x -> currency != null && !x.currencies().contains(currency));
    countries.removeIf(x -> start != null && !x.englishName().startsWith(start));
    CountryOrder order = environment.getArgument("orderBy");
    countries.sort(order.comparator());
    return countries;
  }

  private String name(DataFetchingEnvironment environment) {
    Country country = environment.getSource();
    String lang = environment.getArgument("lang");
    if (lang == null) {
      return country.englishName();
    }
    if (!world.names().containsKey(lang)) {
      throw new IllegalArgumentException(lang);
    }
    return world.names().get(lang).getOrDefault(country.code(), country.englishName());
  }

  private List<Language> languagesOf(Country country) {
    return country.languageCodes().stream().map(world.languages()::get).toList();
  }

  private List<Country> countriesOf(Continent continent) {
    return countries(x -> x.continentCode().equals(continent.code()));
  }

  private List<Country> countriesOf(Language language) {
    return countries(x -> x.languageCodes().contains(language.code()));
  }

  private List<Country> countries(Predicate<Country> condition) {
    return world.countries().values().stream().filter(condition).toList();
  }

  private static String code(DataFetchingEnvironment environment) {
    return environment.getArgument("code");
  }

  private static <T> List<T> some(Map<String, T> all, DataFetchingEnvironment environment) {
    Collection<String> codes = environment.getArgument("codes");
    return all.entrySet().stream()
        .filter(entry -> codes == null || codes.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <S> graphql.schema.DataFetcher<Object> on(Class<S> type, Function<S, ?> fetcher) {
    return environment -> fetcher.apply(type.cast(environment.getSource()));
  }
}
