package dev.graven.soak;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.LoadRequest;
import dev.graven.soak.Types.Supplier;
import dev.graven.soak.Types.Tag;
import dev.graven.soak.Types.User;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Values by key, later or at once. */
final class Loaders {
  private Loaders() {}

  /** Suppliers, later. */
  record Suppliers(Later later) implements BatchLoader<Integer, Supplier> {
    @Override
    public CompletionStage<Map<Integer, Supplier>> load(List<Integer> keys, LoadRequest request) {
      return later.of(() -> Data.SUPPLIERS);
    }
  }

  /** Users, later. */
  record Users(Later later) implements BatchLoader<Integer, User> {
    @Override
    public CompletionStage<Map<Integer, User>> load(List<Integer> keys, LoadRequest request) {
      return later.of(() -> Data.USERS);
    }
  }

  /** Tags, at once. */
  record Tags() implements BatchLoader.Synchronous<Integer, Tag> {
    @Override
    public Map<Integer, Tag> loadNow(List<Integer> keys, LoadRequest request) {
      return Data.TAGS;
    }
  }
}
