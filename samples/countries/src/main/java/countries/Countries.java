package countries;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;

/**
 * Wires the program: Dagger sees the executors that Graven generates, since both write in the same
 * compilation, and hands each the field classes that its operation needs.
 */
@Singleton
@Component(modules = Countries.Data.class)
interface Countries {

  /** Every operation below {@code src/main/resources/graphql/countries}. */
  CountriesOperations operations();

  /** Binds the data. */
  @Module
  interface Data {
    /** Reads the data, once. */
    @Provides
    @Singleton
    static World world() {
      return WorldReader.read();
    }
  }
}
