/** What executors that Graven compiled call while they run. */
module dev.graven.runtime {
  requires static org.jspecify;

  exports dev.graven.runtime;
  exports dev.graven.runtime.introspection;
  exports dev.graven.runtime.wave;
}
