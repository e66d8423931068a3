package countries;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.LoadRequest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads countries by code: once for all the codes that an operation needs at one time. */
public final class CountryLoader implements BatchLoader.Synchronous<String, Country> {
  private final World world;

  @Inject
  CountryLoader(World world) {
    this.world = world;
  }

  @Override
  public Map<String, Country> loadNow(List<String> codes, LoadRequest request) {
    Map<String, Country> loaded = new LinkedHashMap<>();
    codes.forEach(code -> loaded.put(code, World.get(world.countries(), code)));
    return loaded;
  }
}
