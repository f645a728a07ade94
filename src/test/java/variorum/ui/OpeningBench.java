package variorum.ui;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.collation.VersionKey;
import variorum.collation.Witness;
import variorum.saved.Safekeeping;

/// How long it takes until a saved story stands on the screen: its text, and all of its passages and facts. The story is
/// written, and opened three times, each time by a process of its own: with nothing kept, and twice with what was kept.
///
/// Run by hand: `mvn -q test-compile exec:exec@opening`; arguments are versions and words of a version. With `write FOLDER` the
/// story is only written there, to be opened by a program that was packaged, which starts faster.
public final class OpeningBench {
	private static final double NANOS = 1e6;
	private static final int VERSIONS = 8;
	private static final int WORDS = 20_000;
	private static final int PARAGRAPH = 60;
	private static final List<String> WHO = List.of("Mayor Ana Torres", "the harbour master", "Inspector Lund", "Doctor Emil Hart",
			"a spokesman for the port", "Minister Paul Okafor", "the union", "Judge Olga Stein");
	private static final List<String> DID = List.of("counted", "lost", "bought", "found", "promised", "inspected", "rejected", "sold");
	private static final List<String> WHAT = List.of("boats", "sacks of grain", "letters", "horses", "euros", "tons of coal", "houses");
	private static final List<String> WHERE = List.of("in Lima", "near the mill", "at the river", "in Oslo", "across the border",
			"in the old harbour of Bergen");
	private static final List<String> WHEN = List.of("on Monday", "on 3 March 2025", "last week", "after the storm", "in 2019",
			"for three months", "before the vote");
	private static final List<String> FILL = List.of("river", "stone", "window", "quiet", "winter", "garden", "signal", "market",
			"engine", "forest", "lantern", "bridge", "paper", "council", "island", "copper", "valley", "ladder", "orchard");

	private OpeningBench() { }

	public static void main(String[] args) throws Exception {
		if (args.length > 0 && args[0].equals("open")) {
			open(Path.of(args[1]));
			return;
		}
		if (args.length > 0 && args[0].equals("write")) {
			System.out.println(write(Files.createDirectories(Path.of(args[1])), VERSIONS, WORDS));
			return;
		}
		Path folder = Files.createTempDirectory("opening");
		try {
			Path file = args.length > 1 ? write(folder, Integer.parseInt(args[0]), Integer.parseInt(args[1]))
					: write(folder, VERSIONS, WORDS);
			for (String what : List.of("nothing kept", "kept", "kept")) {
				System.out.println(what);
				child(folder, file);
			}
		} finally {
			try (var files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
			}
		}
	}

	private static void child(Path folder, Path file) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-Dvariorum.cache"))
				.toList());
		command.addAll(List.of("-Dvariorum.cache=" + folder.resolve("kept"), "-cp", System.getProperty("java.class.path"),
				OpeningBench.class.getName(), "open", file.toString()));
		new ProcessBuilder(command).inheritIO().start().waitFor();
	}

	private static void open(Path file) throws Exception {
		var whole = new CountDownLatch(1);
		Fx.run(() -> { });
		long wall = System.nanoTime();
		long cpu = cpu();
		var early = HeadStart.on(List.of(file));
		var milestones = new Milestones(station -> {
			System.out.printf("  %-45s %6.0f ms of the clock, %6.0f of the processor%n", station, (System.nanoTime() - wall) / NANOS,
					(cpu() - cpu) / NANOS);
			if (station.startsWith(Milestones.WHOLE)) {
				whole.countDown();
			}
		});
		Fx.run(() -> new Windows(Optional.empty(), early, milestones::watch, () -> { }).start(List.of(file)));
		whole.await();
		System.exit(0);
	}

	private static long cpu() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/// Versions of one long story as news tells it: most paragraphs in all, a word of each changed.
	private static Path write(Path folder, int versions, int words) throws IOException {
		var random = new Random(7);
		var story = new ArrayList<String>();
		for (int w = 0; w < words; w += PARAGRAPH) {
			story.add(paragraph(random));
		}
		var witnesses = new ArrayList<Witness>();
		var contents = new HashMap<String, byte[]>();
		for (int v = 0; v < versions; v++) {
			byte[] bytes = story.stream().map(p -> random.nextInt(4) == 0 ? paragraph(random) : edited(p, random))
					.collect(Collectors.joining("\n\n")).getBytes(StandardCharsets.UTF_8);
			String digest = VersionKey.digest(bytes);
			String name = "v%03d.txt".formatted(v);
			contents.put(digest, bytes);
			witnesses.add(Witness.of(VersionKey.of(name, digest, Set.of()), new Witness.State(name, digest, "", "")));
		}
		Path file = folder.resolve("story.variorum");
		var begun = History.of(Edition.of(witnesses));
		try (var keeping = Safekeeping.untitled(begun, folder.resolve("state"))) {
			keeping.saveAs(file, begun, contents, Map.of());
		}
		return file;
	}

	private static <T> T one(List<T> some, Random random) {
		return some.get(random.nextInt(some.size()));
	}

	private static String paragraph(Random random) {
		var text = new StringBuilder();
		for (int words = 0; words < PARAGRAPH; words = text.toString().split(" ").length) {
			text.append(text.isEmpty() ? "" : " ").append(sentence(random));
		}
		return text.toString();
	}

	private static String sentence(Random random) {
		String told = one(WHO, random) + " " + one(DID, random) + " " + (2 + random.nextInt(900)) + " " + one(WHAT, random) + " "
				+ one(WHERE, random) + " " + one(WHEN, random);
		String more = random.nextBoolean() ? "" : " while the " + one(FILL, random) + " and the " + one(FILL, random) + " of the "
				+ one(FILL, random) + " stayed as they were";
		String said = random.nextInt(4) > 0 ? ""
				: ", and “nobody will forget the " + one(WHAT, random) + "”, " + one(WHO, random) + " said";
		return Character.toUpperCase(told.charAt(0)) + told.substring(1) + more + said + ".";
	}

	private static String edited(String text, Random random) {
		var words = new ArrayList<>(List.of(text.split(" ")));
		words.set(random.nextInt(words.size()), "otherwise");
		return String.join(" ", words);
	}
}
