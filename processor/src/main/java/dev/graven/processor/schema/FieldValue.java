package dev.graven.processor.schema;

import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.LoaderDeclaration;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.SequenceKind;

/**
 * The Java type of a field's value: what a promise promises, a row of a batch, what a loader has
 * for a key.
 */
public final class FieldValue {
  private FieldValue() {}

  /**
   * The type of the value that a candidate answers with. A stage that is left in it stands where
   * none can.
   */
  public static JavaType of(FieldCandidate candidate) {
    if (candidate.call() instanceof FieldCall.Batch batch) {
      return batch.row();
    }
    if (candidate.call() instanceof FieldCall.Load load) {
      return loaded(load.loader(), candidate.type());
    }
    return promised(candidate.type());
  }

  /** The whole value may be promised, or each item of a list. */
  private static JavaType promised(JavaType type) {
    if (type instanceof JavaType.StageType stage) {
      return value(stage);
    }
    return type instanceof JavaType.Sequence list
            && list.element() instanceof JavaType.StageType stage
        ? new JavaType.Sequence(list.kind(), value(stage), list.nullness(), list.text())
        : type;
  }

  private static JavaType value(JavaType.StageType stage) {
    return stage.nullness() == Nullness.NULLABLE ? nullable(stage.element()) : stage.element();
  }

  /** A key that the loader does not find has null for its value. */
  private static JavaType loaded(LoaderDeclaration loader, JavaType key) {
    JavaType value = nullable(loader.value());
    return key instanceof JavaType.Sequence list && !KeyTypes.isKey(key, loader.key())
        ? new JavaType.Sequence(
            SequenceKind.LIST,
            value,
            list.nullness(),
            "java.util.List<" + loader.value().text() + ">")
        : value;
  }

  private static JavaType nullable(JavaType type) {
    return new JavaType.OptionalType(type, Nullness.NULLABLE, type.text());
  }
}
