package dev.graven.runtime;

import java.util.*;

final class ExtensionValues {
  static Map<String, Object> copyOf(Map<String, ?> extensions) {
    throw new UnsupportedOperationException();
  }
}
