package dev.graven.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a context without a reporter does with exceptions, seen from the platform's log. */
class DefaultReporterTest {
  @Test
  void maskedException_isLoggedWithItsPlaceAndStack(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", "type Query { ok: Int secret: Int }")
            .graphql("log/Ask.graphql", "query Ask { ok x: secret }")
            .java(
                """
                package log;

                import dev.graven.annotations.GraphQLQuery;

                public final class Api {
                  @GraphQLQuery
                  public Integer ok() {
                    return 1;
                  }

                  @GraphQLQuery
                  public Integer secret() {
                    throw new IllegalStateException("for the log alone");
                  }
                }
                """)
            .compileCleanly();
    RecordingHandler handler = new RecordingHandler();
    Logger logger = Logger.getLogger("dev.graven");
    Level level = logger.getLevel();
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.ALL);
    try {
      GraphQLResponse response =
          module
              .executor("log.AskExecutor", module.newInstance("log.Api"))
              .execute(Map.of(), RequestContext.empty());
      assertThat(response.errors()).hasSize(1);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
      logger.setLevel(level);
    }
    assertThat(handler.records)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.getLevel()).isEqualTo(Level.SEVERE);
              assertThat(it.getMessage())
                  .startsWith(
                      "Query.secret failed at x in Ask (src/main/resources/graphql/log/Ask.graphql:1:16, id ");
              assertThat(it.getThrown()).hasMessage("for the log alone");
              assertThat(it.getThrown().getStackTrace()[0].getClassName()).isEqualTo("log.Api");
            });
  }

  private static final class RecordingHandler extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
