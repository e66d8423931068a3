package dev.graven.tests.fuzz;

import dev.graven.runtime.Outcome;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link CallsData} says, as the generated classes have it. */
final class MemberValues {
  private final MemberCalls calls;
  private final MemberCalls.Maker maker;

  /**
   * @param calls what the objects call
   */
  MemberValues(MemberCalls calls, MemberCalls.Maker maker) {
    this.calls = calls;
    this.maker = maker;
  }

  /** The value of a field, or its exception. */
  @Nullable Object now(@Nullable Object value, FieldCall call) {
    if (value instanceof CallsData.Failure it) {
      throw it.exception();
    }
    return listed(member(value, call), call);
  }

  /** A row of a batch. */
  @Nullable Object row(@Nullable Object value, FieldCall call) {
    return call.isOutcome() && value instanceof CallsData.Failure it
        ? Outcome.failure(it.exception())
        : outcome(listed(member(value, call), call), call.isOutcome());
  }

  /** A value in a loader's map. */
  @Nullable Object loadedRow(@Nullable Object value, FieldLoader loader) {
    return loader.isOutcome() && value instanceof CallsData.Failure it
        ? Outcome.failure(it.exception())
        : outcome(member(value, namedType(loader.type())), loader.isOutcome());
  }

  private static @Nullable Object outcome(@Nullable Object row, boolean isOutcome) {
    return isOutcome ? Outcome.of(row) : row;
  }

  /** A value of a field, or of an item of it. */
  @Nullable Object member(@Nullable Object value, FieldCall call) {
    return member(value, namedType(call.field().getType()));
  }

  private @Nullable Object member(@Nullable Object value, String type) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(member(item, type)));
      return items;
    }
    if (value instanceof CallsData.Obj it) {
      return maker.object(it.type(), calls, it.number());
    }
    if (value instanceof Stamp it) {
      return maker.leaf(type, it.text());
    }
    return value instanceof String text ? maker.leaf(type, text) : value;
  }

  private static String namedType(GraphQLType type) {
    return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
  }

  /** A list as the member's type wants it. */
  private static @Nullable Object listed(@Nullable Object value, FieldCall call) {
    return value instanceof List<?> list && call.list().equals("Stream") ? list.stream() : value;
  }

  /** The key of a load, or the keys, or the exception. */
  static @Nullable Object keys(FieldCall call, @Nullable Object key) {
    if (key instanceof CallsData.Failure it) {
      throw it.exception();
    }
    return switch (call.kind()) {
      case LOAD_OPTIONAL -> Optional.ofNullable(key);
      case LOAD_KEY_ARRAY -> key == null ? null : ((List<?>) key).toArray(Integer[]::new);
      case LOAD_KEY_STREAM -> key == null ? null : ((List<?>) key).stream();
      default -> key;
    };
  }
}
