package dev.graven.processor.artifact;

import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * Names of the user code behind calls.
 *
 * @param resolvers the executor's
 */
record CallTargets(List<JavaClass> resolvers) {
  CallTargets {
    resolvers = List.copyOf(resolvers);
  }

  /**
   * {@code shop.ShopApi.reviews()}.
   *
   * @param source the class of the parent object; empty for a root type
   */
  String of(CallPlan call, Optional<JavaClass> source) {
    if (call instanceof CallPlan.ResolverMethod it) {
      return resolver(it.resolver(), it.javaName());
    }
    if (call instanceof CallPlan.StaticMethod it) {
      return method(it.owner(), it.javaName());
    }
    if (call instanceof CallPlan.Dynamic it) {
      return resolver(it.resolver(), "resolve");
    }
    if (call instanceof CallPlan.DynamicType it) {
      return resolver(it.resolver(), "typeOf");
    }
    String owner = source.map(JavaClass::canonicalName).orElse("");
    if (call instanceof CallPlan.SourceMethod it) {
      return owner + "." + it.javaName() + "()";
    }
    return call instanceof CallPlan.Property it
        ? owner + "." + it.javaName() + (it.isMethod() ? "()" : "")
        : owner;
  }

  private String resolver(int index, String javaName) {
    return method(resolvers.get(index), javaName);
  }

  private static String method(JavaClass owner, String javaName) {
    return owner.canonicalName() + "." + javaName + "()";
  }
}
