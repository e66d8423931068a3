package dev.graven.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryPlannerTest {
  @ParameterizedTest
  @CsvSource({
    "main, shop.a, shop.b, shop.ShopOperations",
    "test, shop.a, shop.b, shop.ShopTestOperations",
    "integrationTest, shop, shop, shop.ShopIntegrationTestOperations",
    "integration-test, shop, shop, shop.ShopIntegrationTestOperations",
    "main, a.b, c.d, a.b.BOperations",
    "test, '', '', .TestOperations",
  })
  void name_isThatOfTheSharedPackageAndTheSourceSet(
      String sourceSet, String first, String second, String expected) {
    RegistryPlan plan =
        new RegistryPlanner()
            .plan(Stream.of(second, first).map(RegistryPlannerTest::execution).toList(), sourceSet)
            .orElseThrow();

    assertThat(plan.packageName() + "." + plan.className()).isEqualTo(expected);
  }

  @Test
  void withoutOperations_thereIsNone() {
    assertThat(new RegistryPlanner().plan(List.of(), "main")).isEmpty();
  }

  private static ExecutionPlan execution(String packageName) {
    return ExecutionPlan.placeholder(packageName, "AExecutor", "");
  }
}
