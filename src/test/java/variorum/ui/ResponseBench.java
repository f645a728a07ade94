package variorum.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;

/// How long the FX thread is held at most while a story is collated in the real main window. A beat goes through its queue
/// every few milliseconds; what lies between two beats is one frame with all that was asked of the thread before it. Time is
/// of the processor, since that of the clock counts other programs of the machine, too.
///
/// Run by hand: `mvn -q test-compile exec:exec@response -Dheadless.flags=` on a display, since the toolkit without one copies
/// every pixel on that thread; arguments are versions, words of a version, words of a paragraph.
public final class ResponseBench {
	private static final int BEAT = 4;
	/// Milliseconds from one look at how far the work has come to the next.
	private static final int LOOK = 200;
	private static final int TOLD = 8;
	private static final double NANOS = 1e6;
	private static final long HELD = 50_000_000;

	/// From one beat to the next, in milliseconds of the processor, and how far the work had come.
	private record Held(double time, String during) { }

	private ResponseBench() { }

	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("response");
		try {
			write(folder, argument(args, 0, 8), argument(args, 1, 20_000), argument(args, 2, 60));
			try (var shown = new Fx.Shown(1600, 960)) {
				measure("first, cold", shown, folder);
				measure("again", shown, folder);
			}
		} finally {
			try (var files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
			}
		}
		System.exit(0);
	}

	private static int argument(String[] args, int i, int otherwise) {
		return args.length > i ? Integer.parseInt(args[i]) : otherwise;
	}

	private static void measure(String what, Fx.Shown shown, Path folder) throws Exception {
		var held = new ConcurrentLinkedQueue<Held>();
		var stacks = new TreeMap<String, Integer>();
		var on = new AtomicBoolean(true);
		var beat = Thread.ofPlatform().daemon().start(() -> beat(shown, held, stacks, on));
		long start = System.nanoTime();
		Fx.run(() -> shown.window.open(List.of(folder)));
		while (!Fx.call(() -> shown.window.session.opened().isPresent() && shown.window.work.stateProperty().get().isEmpty())) {
			Thread.sleep(LOOK);
		}
		double whole = (System.nanoTime() - start) / NANOS;
		shown.settle();
		on.set(false);
		beat.join();
		var most = held.stream().sorted(Comparator.comparingDouble(Held::time).reversed()).limit(TOLD).toList();
		System.out.printf("%s: %.0f ms in all; the FX thread held longest for%n", what, whole);
		most.forEach(h -> System.out.printf("  %6.1f ms during “%s”%n", h.time(), h.during()));
		stacks.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(TOLD)
				.forEach(e -> System.out.println("  " + e.getValue() + " x seen in " + e.getKey()));
	}

	private static void beat(Fx.Shown shown, ConcurrentLinkedQueue<Held> held, TreeMap<String, Integer> stacks, AtomicBoolean on) {
		var threads = ManagementFactory.getThreadMXBean();
		var fx = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("JavaFX Application Thread")).findFirst()
				.orElseThrow();
		long[] last = {threads.getThreadCpuTime(fx.threadId())};
		while (on.get()) {
			var through = new AtomicBoolean();
			Platform.runLater(() -> {
				long now = threads.getThreadCpuTime(fx.threadId());
				held.add(new Held((now - last[0]) / NANOS,
						shown.window.work.stateProperty().get().map(s -> s.stage().toString()).orElse("shown")));
				last[0] = now;
				through.set(true);
			});
			while (!through.get()) {
				pause();
				if (threads.getThreadCpuTime(fx.threadId()) - last[0] > HELD) {
					stacks.merge(where(fx), 1, Integer::sum);
				}
			}
		}
	}

	private static String where(Thread fx) {
		return Stream.of(fx.getStackTrace()).filter(f -> f.getClassName().startsWith("variorum.")).limit(4)
				.map(f -> f.getFileName() + ":" + f.getLineNumber()).reduce((a, b) -> a + " < " + b).orElse("the toolkit");
	}

	private static void pause() {
		try {
			Thread.sleep(BEAT);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	/// Versions of one long story: most paragraphs in all, some words of each changed, some paragraphs elsewhere.
	private static void write(Path folder, int versions, int words, int paragraph) throws IOException {
		var random = new Random(7);
		var story = new ArrayList<List<String>>();
		for (int w = 0; w < words; w += paragraph) {
			story.add(words(paragraph, random));
		}
		for (int v = 0; v < versions; v++) {
			var text = new StringBuilder("Version ").append(v).append(" of the story\n\n");
			for (var p : story) {
				var told = new ArrayList<>(random.nextInt(4) == 0 ? words(paragraph, random) : p);
				told.set(random.nextInt(told.size()), "otherwise");
				text.append(sentences(told)).append("\n\n");
			}
			Files.writeString(folder.resolve("v%03d.txt".formatted(v)), text);
		}
	}

	private static List<String> words(int n, Random random) {
		return Stream.generate(() -> word(random)).limit(n).toList();
	}

	private static String word(Random random) {
		var word = new StringBuilder();
		for (int i = 0, n = 1 + random.nextInt(3); i < n; i++) {
			word.append("bdfghklmnprst".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
		}
		return word.toString();
	}

	private static String sentences(List<String> words) {
		var text = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			text.append(i % 15 == 0 ? (i == 0 ? "The " : ". The ") : " ").append(words.get(i));
		}
		return text.append('.').toString();
	}
}
