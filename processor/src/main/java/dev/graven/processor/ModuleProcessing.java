package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.emit.EmitOptions;
import dev.graven.processor.source.AnnotatedNames;
import dev.graven.processor.source.ClassOutput;
import dev.graven.processor.source.DeclarationReader;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.ElementLocator;
import dev.graven.processor.source.Reading;
import dev.graven.processor.source.ResourceFolders;
import dev.graven.processor.source.SchemaDeclaration;
import dev.graven.processor.source.SourceFileReader;
import dev.graven.processor.source.SourceFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of one compilation. Executors are written once, in the first round in which everything
 * that Graven reads is resolved, so that other processors still see them; where that round never
 * comes, stubs are written in the last.
 */
final class ModuleProcessing {
  private final ProcessingEnvironment environment;
  private final Compiler compiler;
  private final Options options;
  private final String sourceSet;
  private final ResourceFolders folders;
  private final SourceFiles files;
  private final AnnotatedNames names = new AnnotatedNames();

  /** What was found wrong before the first round. */
  private final List<Diagnostic> early = new ArrayList<>();

  /**
   * What the last round prints. An error ends the rounds, and with it the chance of other
   * processors to read the stubs; Dagger would report each of them as missing.
   */
  private final List<Diagnostic> found = new ArrayList<>();

  /** The Java module that is compiled, once a class of it has been seen. */
  private @Nullable ModuleElement javaModule;

  private boolean isWritten;

  ModuleProcessing(ProcessingEnvironment environment, Compiler compiler) {
    this.environment = environment;
    this.compiler = compiler;
    this.options = Options.parse(environment.getOptions()).reportTo(early);
    Optional<Path> classOutput = ClassOutput.folder(environment.getFiler());
    this.sourceSet = ClassOutput.sourceSet(classOutput);
    this.folders =
        ResourceFolders.find(options.resources(), classOutput, Path.of("").toAbsolutePath())
            .reportTo(early);
    this.files = SourceFileReader.read(folders).reportTo(early);
  }

  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> added = names.add(annotations, round);
    if (javaModule == null) {
      Elements elements = environment.getElementUtils();
      javaModule =
          round.getRootElements().stream().findFirst().map(elements::getModuleOf).orElse(null);
    }
    boolean isForeign = names.isEmpty() && files.isEmpty() && early.isEmpty();
    if (isWritten) {
      added.forEach(name -> found.add(late(name)));
    } else if (!isForeign) {
      read(round.processingOver());
    }
    if (round.processingOver()) {
      found.forEach(printer()::print);
    }
  }

  private void read(boolean isLast) {
    Reading reading =
        new DeclarationReader(environment.getElementUtils(), environment.getTypeUtils())
            .read(names, files.sdl().isEmpty());
    if (reading.unresolved().isEmpty() || isLast) {
      isWritten = true;
      write(reading);
    }
  }

  private void write(Reading reading) {
    List<Diagnostic> diagnostics = new ArrayList<>(early);
    Declarations declarations = reading.result().reportTo(diagnostics);
    diagnostics.addAll(reading.unresolved());
    ModuleSources sources =
        new ModuleSources(
            declarations,
            files,
            options.packageName(),
            sourceSet,
            unboundIsDynamic(declarations),
            options.ignoresIncremental(),
            emitOptions());
    Compilation compilation =
        reading.unresolved().isEmpty()
            ? LargeStack.call(() -> compiler.compile(sources, diagnostics))
            : compiler.giveUp(sources, diagnostics);
    found.addAll(compilation.diagnostics());
    if (files.operations().isEmpty() && declarations.operations().isEmpty()) {
      found.add(noOperations());
    }
    new GeneratedOutput(environment.getFiler(), found::add).write(compilation);
  }

  private boolean unboundIsDynamic(Declarations declarations) {
    return options
        .unboundIsDynamic()
        .orElseGet(
            () -> declarations.schema().filter(SchemaDeclaration::unboundIsDynamic).isPresent());
  }

  private Diagnostic noOperations() {
    String looked =
        folders.folders().isEmpty() ? "" : " Looked in " + String.join(", ", folders.shown()) + ".";
    return Diagnostic.ofModule(
        DiagnosticId.NO_OPERATIONS,
        "No operation (.graphql file or @GraphQLOperations) was found, so no executor was written.%s %s"
            .formatted(looked, folders.hint()));
  }

  private static Diagnostic late(String name) {
    return Diagnostic.at(
        DiagnosticId.LATE_TYPE,
        ElementPosition.ofClass(name),
        "`%s` has annotations of Graven's, but was generated after the executors had been written, so they do not know it. Graven waits for a class that a signature mentions: mention it in one, or write it by hand."
            .formatted(name));
  }

  private DiagnosticPrinter printer() {
    return new DiagnosticPrinter(
        environment.getMessager(),
        new ElementLocator(environment.getElementUtils(), environment.getTypeUtils()),
        options.severities());
  }

  private EmitOptions emitOptions() {
    return new EmitOptions(
        Stream.of("javax.annotation.processing.Generated").filter(this::isVisible).findFirst(),
        Stream.of("jakarta.inject.Inject", "javax.inject.Inject")
            .filter(this::isVisible)
            .findFirst());
  }

  /** Whether generated code may import a class: another module may have it, unread by this one. */
  private boolean isVisible(String className) {
    Elements elements = environment.getElementUtils();
    return javaModule == null
        ? elements.getTypeElement(className) != null
        : elements.getTypeElement(javaModule, className) != null;
  }
}
