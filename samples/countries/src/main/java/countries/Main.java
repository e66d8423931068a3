package countries;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.OperationRegistry;
import dev.graven.runtime.RequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prints the answer of an operation: {@code countries <operation> [name=value …]}. A value is JSON,
 * or else a string. Without an operation it says which there are. Output is UTF-8 on every machine.
 */
public final class Main {
  /** An answer without errors. */
  static final int ANSWERED = 0;

  /** An answer with errors. */
  static final int ERRORS = 1;

  /** No answer: the command line is wrong. */
  static final int WRONG_USAGE = 2;

  private final OperationRegistry operations;
  private final OutputStream out;
  private final PrintStream err;

  Main(OperationRegistry operations, OutputStream out, OutputStream err) {
    this.operations = operations;
    this.out = out;
    this.err = new PrintStream(err, true, UTF_8);
  }

  /**
   * Runs the program.
   *
   * @param arguments the operation's name and its variables
   * @throws IOException if the answer cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    OperationRegistry operations = DaggerCountries.create().operations();
    int exitCode = new Main(operations, System.out, System.err).run(List.of(arguments));
    if (exitCode != ANSWERED) {
      System.exit(exitCode);
    }
  }

  /** Returns the exit code. */
  int run(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      err.print(list());
      return WRONG_USAGE;
    }
    try {
      return run(CommandLine.of(arguments));
    } catch (UsageException e) {
      err.print(e.getMessage() + "\n");
      return WRONG_USAGE;
    }
  }

  private int run(CommandLine line) throws IOException {
    OperationInfo operation = find(line.operation());
    OperationSignature signature = OperationSignature.of(operation);
    for (String variable : line.variables().keySet()) {
      // GraphQL ignores variables that an operation does not have; a typing error deserves better.
      if (!signature.hasVariable(variable)) {
        throw new UsageException(
            "%s has no variable \"%s\".\n  %s".formatted(signature.name(), variable, signature));
      }
    }
    GraphQLResponse response =
        operations.execute(
            operation.name().orElse(operation.id()), line.variables(), RequestContext.empty());
    response.writeTo(out);
    out.write('\n');
    out.flush();
    if (!response.hasData()) {
      err.print("  " + signature + "\n");
    }
    return response.errors().isEmpty() ? ANSWERED : ERRORS;
  }

  private OperationInfo find(String name) {
    Optional<OperationInfo> found =
        operations.executors().stream()
            .map(GraphQLExecutor::operation)
            .filter(operation -> OperationSignature.of(operation).name().equals(name))
            .findFirst();
    return found.orElseThrow(
        () ->
            new UsageException(
                ("There is no operation \"" + name + "\".\n" + list()).stripTrailing()));
  }

  private String list() {
    StringBuilder list =
        new StringBuilder("Usage: countries <operation> [name=value ...]\n\nOperations:\n");
    operations.executors().stream()
        .map(executor -> OperationSignature.of(executor.operation()))
        .sorted(Comparator.comparing(OperationSignature::name))
        .forEach(signature -> list.append("  ").append(signature).append('\n'));
    return list.toString();
  }
}
