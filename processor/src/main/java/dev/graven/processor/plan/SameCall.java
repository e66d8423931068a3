package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.schema.ArgumentModel;
import java.util.List;

/** Compares what is bound to a field of an interface with what is bound to an object type's own. */
final class SameCall {
  private SameCall() {}

  /** Whether a call on the interface's Java type is the call on the object type's. */
  static boolean isSame(FieldBinding general, FieldBinding own) {
    if (general instanceof FieldBinding.Property a && own instanceof FieldBinding.Property b) {
      return a.isMethod()
          && b.isMethod()
          && a.javaName().equals(b.javaName())
          && a.type().text().equals(b.type().text());
    }
    if (general instanceof FieldBinding.SourceMethod a
        && own instanceof FieldBinding.SourceMethod b) {
      return a.javaName().equals(b.javaName())
          && a.type().text().equals(b.type().text())
          && areSame(a.parameters(), b.parameters());
    }
    return general instanceof FieldBinding.ResolverMethod a
        && own instanceof FieldBinding.ResolverMethod b
        && a.origin().equals(b.origin())
        && areSame(a.parameters(), b.parameters());
  }

  private static boolean areSame(List<ParameterBinding> general, List<ParameterBinding> own) {
    if (general.size() != own.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!isSame(general.get(i), own.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(ParameterBinding general, ParameterBinding own) {
    if (general instanceof ParameterBinding.ArgumentParameter a
        && own instanceof ParameterBinding.ArgumentParameter b) {
      return a.type().text().equals(b.type().text()) && isSame(a.argument(), b.argument());
    }
    return general.equals(own);
  }

  private static boolean isSame(ArgumentModel general, ArgumentModel own) {
    return general.name().equals(own.name())
        && general.type().equals(own.type())
        && general.defaultValue().equals(own.defaultValue());
  }
}
