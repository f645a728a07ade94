package variorum.align;

import com.github.difflib.DiffUtils;
import com.sun.management.OperatingSystemMXBean;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import variorum.article.Article;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// Runs the aligner and its peers on the same versions and prints how their times compare.
///
/// Each figure is the best of the laps of some seconds in a process of its own, warmed on a small story, so that the loser
/// of one race does not slow the next; a process that takes longer than the limit is ended and "did not finish" is printed.
/// We align all versions together; a differ, which knows only two, aligns every pair. Times hold for this machine and hour
/// alone; ratios tell. With `-Dclock=cpu` the processor's time is told, all threads and the collector included: fairer where
/// other work runs beside.
public final class PeersRace {
	private static final int LIMIT_SECONDS = Integer.getInteger("limit", 60);
	private static final int HEAP = 3000;
	private static final boolean CPU = "cpu".equals(System.getProperty("clock"));
	private static final long RUNS_NANOS = TimeUnit.SECONDS.toNanos(5);
	private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(2);
	private static final long LAP_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
	private static final List<String> RUNNERS = List.of("variorum", "java-diff-utils", "diff-match-patch", "collatex");

	private PeersRace() { }

	/// Without arguments the whole race; `sizes…` races these sizes alone (`seeds`, `fifty`, `2x20000`).
	public static void main(String[] args) throws Exception {
		if (args.length == 2 && RUNNERS.contains(args[0])) {
			best(args[0], versions("2x1000"), WARM_NANOS);
			System.out.println(best(args[0], versions(args[1]), RUNS_NANOS));
			return;
		}
		var sizes = args.length > 0 ? List.of(args) : List.of("seeds", "fifty", "2x1000", "2x5000", "2x10000", "2x20000", "2x50000",
				"2x100000", "5x1000", "5x5000", "5x10000", "5x20000", "5x50000", "5x100000");
		System.out.printf("%-10s %12s", "versions", "variorum");
		RUNNERS.stream().skip(1).forEach(r -> System.out.printf(" %28s", r));
		System.out.println();
		var lost = new ArrayList<String>();
		var ours = new HashMap<String, Double>();
		for (String size : sizes) {
			ours.put(size, race(size, lost));
		}
		for (String field : List.of("2x", "5x")) {
			growth(field, ours);
		}
		for (int heap = 100; heap <= 1000; heap += 100) {
			if (inProcess("variorum", "2x100000", heap).isPresent()) {
				System.out.println("2x100000 in a heap of " + heap + " MB");
				break;
			}
		}
		System.out.println(MovedParagraphs.find(20_000, 8, 8));
	}

	private static void growth(String field, Map<String, Double> ours) {
		if (ours.containsKey(field + "10000") && ours.containsKey(field + "100000")) {
			System.out.printf("%s from 10,000 to 100,000 words: %.1f times as long%n", field,
					ours.get(field + "100000") / ours.get(field + "10000"));
		}
	}

	/// Prints the times of all runners; gives ours.
	private static double race(String size, List<String> lost) throws IOException, InterruptedException {
		double ours = 0;
		System.out.printf("%-10s", size);
		for (String runner : RUNNERS) {
			String field = size.replaceFirst("x.*", "");
			if (lost.contains(runner + field)) {
				System.out.printf(" %28s", "did not finish a smaller one");
				continue;
			}
			var ms = inProcess(runner, size, HEAP);
			if (ms.isEmpty()) {
				lost.add(runner + field);
				System.out.printf(" %28s", "did not finish in " + LIMIT_SECONDS + " s");
			} else if (runner.equals("variorum")) {
				ours = ms.getAsDouble();
				System.out.printf(" %9.1f ms", ours);
			} else {
				System.out.printf(" %13.1f ms (%8.2f x)", ms.getAsDouble(), ms.getAsDouble() / ours);
			}
			System.out.flush();
		}
		System.out.println();
		return ours;
	}

	private static OptionalDouble inProcess(String runner, String size, int heap) throws IOException, InterruptedException {
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m",
				"-XX:+UseSerialGC", "-Dclock=" + (CPU ? "cpu" : "wall"), "-cp",
				System.getProperty("java.class.path"), PeersRace.class.getName(), runner, size)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			return OptionalDouble.empty();
		}
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		return process.exitValue() == 0 ? OptionalDouble.of(Double.parseDouble(out)) : OptionalDouble.empty();
	}

	/// Milliseconds of a run, in the best of a few laps in about `nanos`; short runs share a lap, which a coarse clock needs.
	private static double best(String runner, List<Article> versions, long nanos) {
		double best = Double.MAX_VALUE;
		long end = clock() + nanos;
		for (int k = 0; k < 3 || clock() < end; k++) {
			best = Math.min(best, lap(runner, versions));
			if (clock() > end + nanos) {
				break;
			}
		}
		return best;
	}

	private static double lap(String runner, List<Article> versions) {
		long start = clock();
		int runs = 0;
		while (clock() - start < LAP_NANOS) {
			run(runner, versions);
			runs++;
		}
		return (clock() - start) / 1e6 / runs;
	}

	private static long clock() {
		return CPU && ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
				? system.getProcessCpuTime() : System.nanoTime();
	}

	private static void run(String runner, List<Article> versions) {
		switch (runner) {
			case "variorum" -> Aligner.align(versions, Progress.NONE);
			case "collatex" -> CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(new VariantGraph(),
					versions.stream().map(a -> new SimpleWitness(a.id(), a.text())).toList());
			default -> pairs(runner, versions);
		}
	}

	private static void pairs(String runner, List<Article> versions) {
		var words = versions.stream().map(a -> List.of(a.text().toLowerCase(Locale.ROOT).split("\\s+"))).toList();
		var numbers = new HashMap<String, Character>();
		for (int i = 0; i < words.size(); i++) {
			for (int j = i + 1; j < words.size(); j++) {
				if (runner.equals("java-diff-utils")) {
					DiffUtils.diff(words.get(i), words.get(j));
				} else {
					var differ = new DiffMatchPatch();
					differ.diffTimeout = 0;
					differ.diffMain(numbered(words.get(i), numbers), numbered(words.get(j), numbers), false);
				}
			}
		}
	}

	/// A character a word: the word mode that the library's wiki describes.
	private static String numbered(List<String> words, Map<String, Character> numbers) {
		var text = new StringBuilder(words.size());
		for (String w : words) {
			text.append((char) numbers.computeIfAbsent(w, x -> (char) (numbers.size() + 1)));
		}
		return text.toString();
	}

	static List<Article> versions(String size) throws IOException {
		if (size.equals("seeds")) {
			return StoryLoader.load(List.of(Path.of("seeds")), Progress.NONE).articles();
		}
		if (size.equals("fifty")) {
			return fifty();
		}
		int times = size.indexOf('x');
		return copies(Integer.parseInt(size.substring(0, times)), Integer.parseInt(size.substring(times + 1)));
	}

	/// Fifty articles of 500 words, each a mixture of paragraphs that others have too and of its own.
	private static List<Article> fifty() throws IOException {
		var random = new Random(50);
		var paragraphs = novel(100_000).lines().toList();
		var articles = new ArrayList<Article>();
		for (int v = 0; v < 50; v++) {
			var text = new StringBuilder();
			while (text.toString().split(" ").length < 500) {
				int from = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(paragraphs.size());
				text.append(paragraphs.get(from)).append('\n');
			}
			articles.add(Versions.article("v" + v, text.toString()));
		}
		return articles;
	}

	/// The novel's first words and edited copies: one word in sixteen replaced, dropped or doubled, and one paragraph moved
	/// for each 2,500 words.
	private static List<Article> copies(int versions, int words) throws IOException {
		var random = new Random(words);
		String text = novel(words);
		var articles = new ArrayList<Article>();
		for (int v = 0; v < versions; v++) {
			articles.add(Versions.article("v" + v, v == 0 ? text : Versions.edited(text, random, 16, Math.max(1, words / 2500))));
		}
		return articles;
	}

	static String novel(int words) throws IOException {
		try (var in = new GZIPInputStream(PeersRace.class.getResourceAsStream("moby-dick.txt.gz"))) {
			var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			var taken = new StringBuilder();
			int left = words;
			for (String paragraph : text.lines().toList()) {
				var of = List.of(paragraph.split(" "));
				taken.append(of.stream().limit(left).collect(Collectors.joining(" "))).append('\n');
				left -= Math.min(left, of.size());
				if (left == 0) {
					break;
				}
			}
			return taken.toString();
		}
	}
}
