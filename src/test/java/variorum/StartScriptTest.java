package variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The start script on a JDK that only prints what it was given.
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartScriptTest {
	@TempDir Path folder;
	private Path app;

	@BeforeEach
	void copy() throws IOException {
		app = folder.resolve("an app");
		Files.createDirectories(app.resolve("lib"));
		executable(app.resolve("bin/variorum"), Files.readString(Path.of("src/main/app/bin/variorum")));
	}

	private static void executable(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/// A JDK that prints its name and its arguments, one a line.
	private Path jdk(String version) throws IOException {
		Path home = folder.resolve("jdk-" + version);
		executable(home.resolve("bin/java"), "#!/bin/sh\necho JDK " + version + "\nfor a; do echo \"$a\"; done\n");
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
		return home;
	}

	private List<String> run(Path javaHome, Path onPath, String... args) throws IOException, InterruptedException {
		var command = new ProcessBuilder(app.resolve("bin/variorum").toString());
		command.command().addAll(List.of(args));
		command.environment().put("JAVA_HOME", javaHome.toString());
		command.environment().put("PATH", onPath.resolve("bin") + ":" + System.getenv("PATH"));
		command.environment().remove("VARIORUM_OPTS");
		var run = command.redirectErrorStream(true).start();
		var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		assertEquals(0, run.waitFor(), said.toString());
		return said;
	}

	@Test
	void the_first_jdk_of_version_25_is_taken() throws Exception {
		assertEquals("JDK 25.0.9", run(jdk("17.0.2"), jdk("25.0.9")).getFirst());
		assertEquals("JDK 25.0.1", run(jdk("25.0.1"), jdk("25.0.9")).getFirst());
	}

	@Test
	void a_start_up_cache_is_used_where_there_is_one() throws Exception {
		Path cache = app.resolve("lib/variorum.aot");
		assertFalse(run(jdk("25.0.1"), jdk("17.0.2")).stream().anyMatch(a -> a.startsWith("-XX:AOTCache")), "none is there");
		Files.createFile(cache);
		assertTrue(run(jdk("25.0.1"), jdk("17.0.2")).contains("-XX:AOTCache=" + cache.toRealPath()), "one is there");
	}

	@Test
	void arguments_pass_through_as_they_were_given() throws Exception {
		var said = run(jdk("25.0.1"), jdk("17.0.2"), "collate", "a folder", "--out", "it's.json");
		assertEquals(List.of("-jar", app.toRealPath().resolve("lib/variorum.jar").toString(), "collate", "a folder", "--out", "it's.json"),
				said.subList(said.size() - 6, said.size()));
	}
}
