package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;

/** Names of the runtime's classes for operations with boundaries. */
final class WaveClasses {
  private static final String PACKAGE = "dev.graven.runtime.wave";

  static final ClassName EXECUTION = name("WaveExecution");
  static final ClassName SCHEDULE = name("Schedule");
  static final ClassName CALL = name("Call");
  static final ClassName ASYNC_CALL = name("AsyncCall");
  static final ClassName BLOCKING_CALL = name("BlockingCall");
  static final ClassName BATCH_CALL = name("BatchCall");
  static final ClassName SHARED_CALL = name("SharedCall");
  static final ClassName LOAD_GROUP = name("LoadGroup");
  static final ClassName LOAD_CACHE = name("LoadCache");
  static final ClassName COLUMN = name("Column");
  static final ClassName INT_COLUMN = name("IntColumn");
  static final ClassName ITEMS = name("Items");
  static final ClassName ROW_LIST = name("RowList");

  private WaveClasses() {}

  private static ClassName name(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }
}
