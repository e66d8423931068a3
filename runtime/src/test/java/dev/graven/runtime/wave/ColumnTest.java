package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where walks keep what they found. */
final class ColumnTest {
  private final Rows execution = Rows.of(Answer.silent(), Schedule.BATCH);

  @Test
  void column_keepsValuesNullsAndFailures() {
    Column<String> column = new Column<>(execution);
    column.set(0, "a");
    column.set(5000, "b");
    column.set(2, null);
    column.fail(1, new IOException("checked"));
    assertThat(column.get(0)).isEqualTo("a");
    assertThat(column.get(5000)).isEqualTo("b");
    assertThat(column.get(2)).isNull();
    assertThatThrownBy(() -> column.get(1)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> column.get(3)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> column.get(9999)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> column.get(Call.UNSET)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void column_grows() {
    Column<Integer> column = new Column<>(execution);
    for (int at = 0; at < 10_000; at++) {
      column.set(at, at);
    }
    assertThat(IntStream.range(0, 10_000)).allMatch(at -> at.equals(column.get(at)));
  }

  @Test
  void intColumn_keepsIdentityAndAnythingElse() {
    IntColumn same = new IntColumn();
    for (int at = 0; at < 100; at++) {
      same.set(at, at);
    }
    assertThat(same.get(99)).isEqualTo(99);
    assertThat(same.get(100)).isEqualTo(Call.UNSET);
    same.set(101, 100);
    same.set(102, Call.NULL_ROW);
    same.set(5000, 7);
    assertThat(IntStream.range(0, 100)).allMatch(at -> at.equals(same.get(at)));
    assertThat(same.get(100)).isEqualTo(Call.UNSET);
    assertThat(same.get(101)).isEqualTo(100);
    assertThat(same.get(102)).isEqualTo(Call.NULL_ROW);
    assertThat(same.get(5000)).isEqualTo(7);
    assertThat(same.get(5001)).isEqualTo(Call.UNSET);
  }

  @Test
  void intColumn_startsAnywhere() {
    IntColumn column = new IntColumn();
    column.set(3, 0);
    assertThat(column.get(0)).isEqualTo(Call.UNSET);
    assertThat(column.get(3)).isZero();
  }

  @Test
  void items_ofEveryContainer() {
    List<Integer> list = Arrays.asList(1, null, 3);
    Iterable<Integer> iterable = () -> list.iterator();
    assertThat(all(Items.of(list, 4))).isEqualTo(list);
    assertThat(all(Items.of(iterable, 4))).isEqualTo(list);
    assertThat(all(Items.of(list.stream(), 4))).isEqualTo(list);
    assertThat(all(Items.of(new Integer[] {1, null, 3}, 4))).isEqualTo(list);
    assertThat(all(Items.of(new int[] {1, 3}, 4))).isEqualTo(List.of(1, 3));
    assertThat(all(Items.of(new long[] {1, 3}, 4))).isEqualTo(List.of(1L, 3L));
    assertThat(all(Items.of(IntStream.of(1, 3), 4))).isEqualTo(List.of(1, 3));
    assertThat(Items.of(list, 4).first()).isEqualTo(4);
    assertThat(Items.of((List<Integer>) null, 4)).isNull();
    assertThat(Items.of((int[]) null, 4)).isNull();
  }

  private static List<Object> all(Items<?> items) {
    return IntStream.range(0, items.size()).<Object>mapToObj(items::get).toList();
  }

  @Test
  void items_closeTheirStream() {
    boolean[] closed = {false};
    Items.of(Stream.of(1).onClose(() -> closed[0] = true), 0);
    assertThat(closed[0]).isTrue();
  }

  @Test
  void items_walkOnce() {
    int[] walks = {0};
    Iterable<Integer> once =
        () -> {
          walks[0]++;
          return List.of(1, 2).iterator();
        };
    assertThat(all(Items.of(once, 0))).containsExactly(1, 2);
    assertThat(walks[0]).isEqualTo(1);
  }

  @Test
  void items_ofCollectionWhoseArrayIsTyped_canHoldAnything() {
    class Typed extends AbstractCollection<String> {
      @Override
      public Iterator<String> iterator() {
        return List.of("a").iterator();
      }

      @Override
      public int size() {
        return 1;
      }

      @Override
      public Object[] toArray() {
        return new String[] {"a"};
      }
    }

    assertThat(all(Items.of(new Typed(), 0))).containsExactly("a");
  }

  @Test
  void items_ofWhatThrows_throw() {
    Iterable<Integer> broken =
        () -> {
          throw new IllegalStateException("lazy");
        };
    assertThatThrownBy(() -> Items.of(broken, 0)).hasMessage("lazy");
  }
}
