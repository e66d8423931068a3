package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an application ships with its executors: one small jar that brings nothing along. */
class RuntimeDependenciesTest {
  private static final int LIMIT = 100 * 1024;

  @Test
  void runtime_staysBelowOneHundredKilobytes() throws Exception {
    Path origin = NoReflectionTest.runtimeOrigin();
    long size = Files.isDirectory(origin) ? packed(origin) : Files.size(origin);

    assertThat(size).isBetween(10_000L, (long) LIMIT);
  }

  /** The size of a folder's jar: before {@code package}, the runtime is a folder of classes. */
  private static long packed(Path folder) throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      for (Map.Entry<String, byte[]> file : CompiledModule.files(folder).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return jar.size();
  }

  @Test
  void runtime_bringsNoDependencyAlong() throws Exception {
    assertThat(dependencies("runtime")).isNotEmpty().allMatch(it -> isKeptOut(it), "kept out");
  }

  @Test
  void annotations_bringNoDependencyAlong() throws Exception {
    assertThat(dependencies("annotations")).allMatch(it -> isKeptOut(it), "kept out");
  }

  /** {@code artifact:scope} as written in the module's own pom. */
  private static List<String> dependencies(String module) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("..", module, "pom.xml").toFile())
            .getDocumentElement();
    List<String> found = new ArrayList<>();
    NodeList dependencies = project.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      found.add(text(dependency, "artifactId") + ":" + text(dependency, "scope"));
    }
    return found;
  }

  private static boolean isKeptOut(String dependency) {
    return dependency.endsWith(":test") || dependency.endsWith(":provided");
  }

  private static String text(Element parent, String name) {
    NodeList children = parent.getElementsByTagName(name);
    return children.getLength() == 0 ? "compile" : children.item(0).getTextContent();
  }
}
