package countries;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLQuery;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of {@code Query}. */
public final class RootFields {
  private final World world;

  @Inject
  RootFields(World world) {
    this.world = world;
  }

  /** Returns a continent, or null for an unknown code. */
  @GraphQLQuery
  public @Nullable Continent continent(@GraphQLId String code) {
    return world.continents().get(code);
  }

  /** Returns all continents, or those with one of the codes. */
  @GraphQLQuery
  public List<Continent> continents(@GraphQLId @Nullable List<String> codes) {
    return select(world.continents().values(), continent -> isIn(codes, continent.code()));
  }

  /** Returns a country, or null for an unknown code. */
  @GraphQLQuery
  public @Nullable Country country(@GraphQLId String code) {
    return world.countries().get(code);
  }

  /** Returns the countries that meet every condition that is not null. */
  @GraphQLQuery
  public List<Country> countries(
      @GraphQLId @Nullable List<String> codes,
      @GraphQLId @Nullable String continent,
      @Nullable String currency,
      @Nullable String nameStartsWith,
      CountryOrder orderBy) {
    return world.countries().values().stream()
        .filter(country -> isIn(codes, country.code()))
        .filter(country -> continent == null || country.continentCode().equals(continent))
        .filter(country -> currency == null || country.currencies().contains(currency))
        .filter(
            country -> nameStartsWith == null || country.englishName().startsWith(nameStartsWith))
        .sorted(orderBy.comparator())
        .toList();
  }

  /** Returns a language, or null for an unknown code. */
  @GraphQLQuery
  public @Nullable Language language(@GraphQLId String code) {
    return world.languages().get(code);
  }

  /** Returns all languages, or those with one of the codes. */
  @GraphQLQuery
  public List<Language> languages(@GraphQLId @Nullable List<String> codes) {
    return select(world.languages().values(), language -> isIn(codes, language.code()));
  }

  private static boolean isIn(@Nullable List<String> codes, String code) {
    return codes == null || codes.contains(code);
  }

  private static <T> List<T> select(Collection<T> all, Predicate<T> condition) {
    return all.stream().filter(condition).toList();
  }
}
