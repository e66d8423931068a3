package dev.graven.runtime.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code type Query { product(id: ID!, units: [Unit!], first: Int = 3): Product }}. */
public interface ShopApi {
  @Nullable Product product(int id, @Nullable List<Unit> units, int first);
}
