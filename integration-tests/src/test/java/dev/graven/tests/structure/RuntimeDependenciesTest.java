package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an application ships with its executors: one small jar that brings nothing along. */
class RuntimeDependenciesTest {
  private static final long LIMIT = 100 * 1024;
  private static final long LIMIT_OF_WAVES = 32 * 1024;
  private static final String WAVES = "dev/graven/runtime/wave/";

  @Test
  void runtime_staysBelowOneHundredKilobytes_withoutWaves() throws Exception {
    assertThat(packed(file -> !file.startsWith(WAVES))).isBetween(10_000L, LIMIT);
  }

  @Test
  void waves_stayBelowThirtyTwoKilobytes() throws Exception {
    assertThat(packed(file -> file.startsWith(WAVES))).isBetween(10_000L, LIMIT_OF_WAVES);
  }

  /** The size of a jar with some of the runtime's files. */
  private static long packed(Predicate<String> isPacked) throws Exception {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      for (Map.Entry<String, byte[]> file : runtime().entrySet()) {
        if (!isPacked.test(file.getKey())) {
          continue;
        }
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return jar.size();
  }

  /** The runtime's files: before {@code package}, it is a folder of classes. */
  private static Map<String, byte[]> runtime() throws Exception {
    Path origin = NoReflectionTest.runtimeOrigin();
    if (Files.isDirectory(origin)) {
      return CompiledModule.files(origin);
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile jar = new ZipFile(origin.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
    return files;
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
