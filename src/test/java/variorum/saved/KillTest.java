package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Edit;
import variorum.collation.History;
import variorum.collation.Note;

/// Another process edits and saves a story as fast as it can and is killed in the middle, again and again: no file is damaged,
/// and of the steps it took no more is lost than those of the last second.
///
/// `mvn test -Dtest=KillTest -Dvariorum.kills=200` kills more often than the suite does, `-Dvariorum.kills.seed=12` at other
/// moments. A kill takes the process, not the
/// machine: that records are forced to the disk is not what is shown here.
class KillTest {
	private static final int KILLS = Integer.getInteger("variorum.kills", 10);
	private static final long SEED = Long.getLong("variorum.kills.seed", 11);
	private static final long SECOND = 1_000_000_000L;

	@TempDir Path folder;

	/// Opens the story in `args[0]`, takes a step every few milliseconds, saves now and then, and says each step's number and
	/// time before it takes it.
	static final class Editor {
		public static void main(String[] args) throws Exception {
			Path file = Path.of(args[0]);
			var random = new Random(Long.parseLong(args[1]));
			var opened = Safekeeping.open(file, file.resolveSibling("state"));
			var steps = new Stories(random.nextLong());
			steps.contents.putAll(opened.contents());
			History now = opened.history();
			for (int n = Integer.parseInt(args[2]);; n++) {
				var count = new Note(Stories.COUNT, new Note.Target.OfStory(), String.valueOf(n), List.of(), "", "");
				now = now.after(new Edit.Annotate(count));
				opened.keeping().follow(now, steps.contents);
				System.out.println(n + " " + System.nanoTime());
				System.out.flush();
				now = now.after(steps.step(now.present(), file.getParent()));
				opened.keeping().follow(now, steps.contents);
				if (random.nextInt(8) == 0) {
					opened.keeping().save(now, steps.contents, Map.of("step", String.valueOf(n)));
				}
				Thread.sleep(random.nextInt(10));
			}
		}
	}

	@Test
	@Timeout(value = 30, unit = TimeUnit.MINUTES)
	void no_kill_damages_a_file_or_takes_more_than_a_second() throws Exception {
		Path file = folder.resolve("story.variorum");
		var made = new Stories(5);
		var start = History.of(made.full(folder));
		var keeping = Safekeeping.untitled(start, folder.resolve("state"));
		keeping.saveAs(file, start, made.contents, Map.of());
		keeping.close();
		var random = new Random(SEED);
		int counted = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			counted = check(file, kill, killed(file, random, counted + 1));
		}
		assertTrue(counted > 3 * KILLS, counted + " steps in " + KILLS + " lives");
		try (var all = Files.list(folder)) {
			assertEquals(List.of("state", "story.variorum"), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	/// The numbers and times of the steps that a process took until it was killed.
	private static List<long[]> killed(Path file, Random random, int first) throws IOException, InterruptedException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var process = new ProcessBuilder(java, "-Xmx200m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), Editor.class.getName(), file.toString(), String.valueOf(random.nextLong()),
				String.valueOf(first)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		var steps = new ArrayList<long[]>();
		try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			int life = 1 + random.nextInt(60);
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				String[] words = line.split(" ");
				steps.add(new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])});
				if (steps.size() == life) {
					Thread.sleep(random.nextInt(15));
					process.toHandle().destroyForcibly();
				}
			}
		}
		process.waitFor();
		return steps;
	}

	/// Opens what is left and gives the last step that is in it.
	private static int check(Path file, int kill, List<long[]> steps) throws IOException {
		assertTrue(!steps.isEmpty(), "life " + kill + " did nothing");
		assertEquals(List.of(), SavedStory.open(file).problems(), "kill " + kill);
		var opened = Safekeeping.open(file, file.resolveSibling("state"));
		var present = opened.history().present();
		int last = present.notes().stream().filter(n -> n.id().equals(Stories.COUNT)).mapToInt(n -> Integer.parseInt(n.text())).findFirst()
				.orElseThrow();
		long end = steps.getLast()[1];
		var lost = steps.stream().filter(s -> s[0] > last).toList();
		assertTrue(lost.stream().allMatch(s -> end - s[1] <= SECOND), "kill " + kill + " took " + lost.size() + " steps");
		assertTrue(opened.contents().keySet().containsAll(EditionJson.digests(present)), "kill " + kill + ": bytes are missing");
		assertTrue(opened.problems().stream().allMatch(p -> p.message().contains("came back")), "kill " + kill + ": " + opened.problems());
		opened.keeping().save(opened.history(), opened.contents(), opened.view());
		assertEquals(present, SavedStory.open(file).story().edition());
		opened.keeping().close();
		return last;
	}
}
