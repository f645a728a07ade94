package variorum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
	private static final JavaClasses CLASSES = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("variorum");

	@Test
	void the_arrows_between_the_rooms_hold() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
				.layer("text").definedBy("variorum.text")
				.layer("article").definedBy("variorum.article")
				.layer("load").definedBy("variorum.load")
				.layer("align").definedBy("variorum.align")
				.layer("facts").definedBy("variorum.facts")
				.layer("model").definedBy("variorum.model")
				.layer("collation").definedBy("variorum.collation")
				.layer("saved").definedBy("variorum.saved")
				.layer("view").definedBy("variorum.view")
				.layer("export").definedBy("variorum.export")
				.layer("ui").definedBy("variorum.ui..")
				.layer("cli").definedBy("variorum.cli", "variorum")
				.whereLayer("text").mayNotAccessAnyLayer()
				.whereLayer("article").mayOnlyAccessLayers("text")
				.whereLayer("load").mayOnlyAccessLayers("article", "text")
				.whereLayer("align").mayOnlyAccessLayers("article", "text")
				.whereLayer("facts").mayOnlyAccessLayers("align", "article", "text")
				.whereLayer("model").mayOnlyAccessLayers("text")
				.whereLayer("collation").mayOnlyAccessLayers("align", "facts", "model", "article", "text")
				.whereLayer("saved").mayOnlyAccessLayers("load", "collation", "model", "align", "facts", "article", "text")
				.whereLayer("view").mayOnlyAccessLayers("collation", "align", "facts", "model", "article", "text")
				.whereLayer("export").mayOnlyAccessLayers("view", "collation", "align", "facts", "article", "text")
				.whereLayer("ui").mayOnlyAccessLayers("view", "collation", "saved", "load", "export", "align", "facts", "model",
						"article", "text")
				.withOptionalLayers(true)
				.because("each room may use only the rooms before it on the way from a file to pixels")
				.check(CLASSES);
	}

	@Test
	void only_ui_imports_javafx() {
		noClasses().that().resideOutsideOfPackage("variorum.ui..").should().dependOnClassesThat().resideInAPackage("javafx..")
				.because("everything but the window works and is tested without a toolkit").check(CLASSES);
	}

	@Test
	void the_core_does_no_input_or_output() {
		noClasses().that().resideInAnyPackage("variorum.text", "variorum.article", "variorum.align", "variorum.view")
				.should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net..")
				.because("the core is a pure function of its input").check(CLASSES);
	}

	@Test
	void nothing_opens_a_network_connection() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..")
				.orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
				.orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
				.because("the program works offline").check(CLASSES);
	}

	@Test
	void the_scan_saw_every_room() {
		for (String room : List.of("text", "article", "load", "align", "facts", "model", "collation", "saved", "export", "cli")) {
			assertTrue(CLASSES.stream().anyMatch(c -> c.getPackageName().equals("variorum." + room)), room);
		}
	}
}
