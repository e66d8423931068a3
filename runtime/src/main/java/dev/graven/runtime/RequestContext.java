package dev.graven.runtime;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries beside its variables: values for resolvers, by type, and how errors and
 * asynchronous work are handled. Immutable; the values are the caller's.
 */
public final class RequestContext {
  private static final RequestContext EMPTY = builder().build();

  private final Map<Class<?>, Object> values;
  private final @Nullable Executor executor;
  private final @Nullable Instant deadline;
  private final @Nullable Cancellation cancellation;
  private final @Nullable ErrorMapper errorMapper;
  private final ErrorReporter errorReporter;

  private RequestContext(Builder builder) {
    this.values = Map.copyOf(builder.values);
    this.executor = builder.executor;
    this.deadline = builder.deadline;
    this.cancellation = builder.cancellation;
    this.errorMapper = builder.errorMapper;
    this.errorReporter = builder.errorReporter;
  }

  /**
   * Returns the context without values, which logs masked exceptions.
   *
   * @return one shared instance
   */
  public static RequestContext empty() {
    return EMPTY;
  }

  /**
   * Starts a context.
   *
   * @return a builder with the settings of {@link #empty()}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Looks up a value.
   *
   * @param type the class that the value was given under; neither super- nor subclasses are
   *     searched
   * @param <T> the same
   * @return the value, or null when none was given
   */
  public <T> @Nullable T get(Class<T> type) {
    return type.cast(values.get(type));
  }

  /**
   * Looks up a value that must be there.
   *
   * @param type the class that the value was given under
   * @param <T> the same
   * @return the value
   * @throws IllegalStateException when none was given; the message names the type
   */
  public <T> T require(Class<T> type) {
    T value = get(type);
    if (value == null) {
      throw new IllegalStateException("The request context has no value of " + type.getName());
    }
    return value;
  }

  /**
   * Returns where asynchronous work continues and blocking resolvers run.
   *
   * @return the executor given, or null
   */
  public @Nullable Executor executor() {
    return executor;
  }

  /**
   * Returns when the request has to be answered, by the system's clock.
   *
   * @return the deadline given, or null
   */
  public @Nullable Instant deadline() {
    return deadline;
  }

  /**
   * Returns who may give up the request.
   *
   * @return the cancellation given, or null
   */
  public @Nullable Cancellation cancellation() {
    return cancellation;
  }

  @Nullable ErrorMapper errorMapper() {
    return errorMapper;
  }

  ErrorReporter errorReporter() {
    return errorReporter;
  }

  /** Collects what a context holds. */
  public static final class Builder {
    private final Map<Class<?>, Object> values = new HashMap<>();
    private @Nullable Executor executor;
    private @Nullable Instant deadline;
    private @Nullable Cancellation cancellation;
    private @Nullable ErrorMapper errorMapper;
    private ErrorReporter errorReporter = LoggingErrorReporter.INSTANCE;

    private Builder() {}

    /**
     * Adds a value for resolvers.
     *
     * @param type what resolvers ask for
     * @param value the value; the last one given for a type counts
     * @param <T> the same
     * @return this
     */
    public <T> Builder value(Class<T> type, T value) {
      values.put(type, Objects.requireNonNull(value, type.getName()));
      return this;
    }

    /**
     * Sets where asynchronous work continues and blocking resolvers run.
     *
     * @param executor any executor; one of virtual threads suits blocking resolvers. Without one,
     *     blocking resolvers run one after the other on the thread of the request
     * @return this
     */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Limits the time that the request may wait. When it is over, no further asynchronous work is
     * started, and the request is answered at once with an error at each unfinished position. User
     * code that is running is not interrupted.
     *
     * @param deadline by the system's clock; one in the past starts nothing
     * @return this
     */
    public Builder deadline(Instant deadline) {
      this.deadline = Objects.requireNonNull(deadline, "deadline");
      return this;
    }

    /**
     * Sets who may give up the request, with the effect of a deadline.
     *
     * @param cancellation what the caller keeps, to cancel; several requests may share it
     * @return this
     */
    public Builder cancellation(Cancellation cancellation) {
      this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
      return this;
    }

    /**
     * Sets what clients see of exceptions.
     *
     * @param errorMapper the mapper
     * @return this
     */
    public Builder errorMapper(ErrorMapper errorMapper) {
      this.errorMapper = Objects.requireNonNull(errorMapper, "errorMapper");
      return this;
    }

    /**
     * Sets who receives masked exceptions, in place of the system logger.
     *
     * @param errorReporter the reporter
     * @return this
     */
    public Builder errorReporter(ErrorReporter errorReporter) {
      this.errorReporter = Objects.requireNonNull(errorReporter, "errorReporter");
      return this;
    }

    /**
     * Makes the context.
     *
     * @return a context that later changes to this builder do not touch
     */
    public RequestContext build() {
      return new RequestContext(this);
    }
  }
}
