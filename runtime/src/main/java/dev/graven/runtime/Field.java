package dev.graven.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of an operation, as errors speak of it. Generated code keeps one constant per field and
 * looks into it only when an error is recorded.
 *
 * <p>It is a record because HotSpot folds the components of a constant record: storing {@link
 * #segment()} compiles to storing a number.
 *
 * @param id the field's index in the table that the operation gives to {@link OperationExecution}
 * @param responseName the alias, or the name where there is none
 * @param coordinates the schema coordinates, such as {@code Product.title}; for {@link
 *     ErrorReporter} and messages
 * @param locations the positions of all nodes merged into the field, in document order
 * @param conditions for each location, the number of what decides whether its node is included, or
 *     {@link #ALWAYS}
 * @param source the position in the source file, such as {@code
 *     src/main/resources/graphql/A.graphql:3:14}
 */
public record Field(
    int id,
    String responseName,
    String coordinates,
    List<Location> locations,
    List<Integer> conditions,
    @Nullable String source) {

  /** The condition of a node that is always included. */
  static final int ALWAYS = -1;

  /** Copies the lists, and checks that there is one condition per location and the id. */
  public Field {
    if (id < 0) {
      throw new IllegalArgumentException("id of " + coordinates + ": " + id);
    }
    if (locations.size() != conditions.size()) {
      throw new IllegalArgumentException("locations and conditions of " + coordinates);
    }
    locations = List.copyOf(locations);
    conditions = List.copyOf(conditions);
  }

  /**
   * Describes a field with one node.
   *
   * @param id index in the operation's table of fields
   * @param responseName alias or name
   * @param coordinates schema coordinates
   * @param line line in the operation document, from 1
   * @param column column in the operation document, from 1
   * @return the field
   */
  public static Field of(int id, String responseName, String coordinates, int line, int column) {
    List<Location> locations = List.of(new Location(line, column));
    return new Field(id, responseName, coordinates, locations, List.of(ALWAYS), null);
  }

  /**
   * Adds a node that was merged into this field.
   *
   * @param line line in the operation document, from 1
   * @param column column in the operation document, from 1
   * @return this field with one more location
   */
  public Field withNode(int line, int column) {
    List<Location> more = new ArrayList<>(locations);
    more.add(new Location(line, column));
    List<Integer> moreConditions = new ArrayList<>(conditions);
    moreConditions.add(ALWAYS);
    return new Field(id, responseName, coordinates, more, moreConditions, source);
  }

  /**
   * Says that the node added last is not always included.
   *
   * @param condition a number for {@link OperationExecution#included}, from 0
   * @return this field with that condition at its last location
   */
  public Field withCondition(int condition) {
    List<Integer> changed = new ArrayList<>(conditions);
    changed.set(changed.size() - 1, condition);
    return new Field(id, responseName, coordinates, locations, changed, source);
  }

  /**
   * Says where the field was written.
   *
   * @param position file, line and column, separated by colons
   * @return this field with that source position
   */
  public Field withSource(String position) {
    return new Field(id, responseName, coordinates, locations, conditions, position);
  }

  /**
   * Says how this field appears in {@link OperationExecution#path}.
   *
   * @return the complement of the id: negative, so that it differs from list indices
   */
  public int segment() {
    return ~id;
  }

  /**
   * The table of all fields of an operation that is too large for one holder class.
   *
   * @param parts the tables of its holders, in order of ids
   * @return one table
   */
  public static Field[] table(Field[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray(Field[]::new);
  }
}
