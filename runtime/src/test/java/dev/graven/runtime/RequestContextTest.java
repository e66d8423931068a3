package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

final class RequestContextTest {

  @Test
  void values_areFoundByTheirExactType() {
    RequestContext context =
        RequestContext.builder().value(String.class, "a").value(Number.class, 1).build();
    assertThat(context.get(String.class)).isEqualTo("a");
    assertThat(context.require(Number.class)).isEqualTo(1);
    assertThat(context.get(CharSequence.class)).isNull();
    assertThat(context.get(Integer.class)).isNull();
  }

  @Test
  void missingValue_isAnExceptionThatNamesTheType() {
    assertThatThrownBy(() -> RequestContext.empty().require(Integer.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("java.lang.Integer");
  }

  @Test
  void builder_canGoOn() {
    RequestContext.Builder builder = RequestContext.builder().value(String.class, "a");
    RequestContext first = builder.build();
    Executor executor = Runnable::run;
    RequestContext second = builder.value(String.class, "b").executor(executor).build();
    assertThat(first.get(String.class)).isEqualTo("a");
    assertThat(second.get(String.class)).isEqualTo("b");
    assertThat(first.executor()).isNull();
    assertThat(second.executor()).isSameAs(executor);
  }
}
