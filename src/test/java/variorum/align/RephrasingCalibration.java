package variorum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.LogisticFit.Example;
import variorum.collation.Commons;
import variorum.facts.Facts;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Tokens;

/// Fits [RephrasingWeights] to stories whose rephrasings are known, and prints them with what each ingredient is worth.
///
/// Arguments: a folder with gold sets; then, if not all, the names of the rows of what is left out. Each story counts three
/// times: with all its versions, with three and with two, for what a third version says must not be missed where there is
/// none. Verses of which most are left out count a fifth of other sets; in a set, pairs count alike. Weights for the context
/// are fitted to the probabilities of all rounds together, a few times over, since these depend on them. Figures are of
/// stories that the weights were not fitted to (two halves, each judged by the other's weights).
final class RephrasingCalibration {
	private static final List<String> SETS = List.of("ecbplus-events", "bible-verses");
	private static final List<String> KINDS = List.of("ecbplus-events", "bible-verses", "bible-verses, thinned");
	private static final int MOST_VERSIONS = 6;
	private static final int TIMES = 2;
	/// Numbers of a likeness, and of all that is weighed.
	private static final int WORDS = 14;
	private static final int INPUTS = RephrasingWeights.INPUTS;
	/// Where among the inputs rivals (two of them), lengths (two) and the head stand.
	private static final int RIVALS = 4;
	private static final int COMMON = INPUTS - 6;
	private static final int LENGTHS = INPUTS - 3;
	private static final int HEAD = INPUTS - 1;
	/// How much a set counts; verses of which most are left out are not what anybody collates.
	private static final Map<String, Double> WEIGHTS = Map.of("ecbplus-events", 1.0, "bible-verses", 1.0, "bible-verses, thinned", 0.2);
	/// One in so many pairs is fitted to.
	private static final int SAMPLE = 3;

	/// A story measured: its pairs that somebody judged.
	private record Measured(String set, int story, StoryClauses clauses, List<Optional<Boolean>> gold) { }

	/// A way of fitting with some inputs left out, how many rounds are run, and whether all versions get the same weights.
	private record Setup(boolean[] noWords, boolean[] noContext, int rounds, boolean isOneKind) { }

	private RephrasingCalibration() { }

	public static void main(String[] args) throws IOException {
		var encoder = Encoders.load().found().orElseThrow();
		var measured = measured(Path.of(args[0]), Optional.of(encoder));
		var all = new Setup(new boolean[WORDS], usual(), RephrasingWeights.ROUNDS, false);
		print(fit(measured, all));
		var rows = Set.of(args).stream().filter(a -> !a.equals(args[0])).toList();
		for (var e : setups(all).entrySet()) {
			if (rows.isEmpty() || rows.contains(e.getKey())) {
				System.out.printf("%-44s %s%n", e.getKey(), judge(measured, e.getValue()));
			}
		}
		if (rows.isEmpty() || rows.contains("no model")) {
			var byWords = measured(Path.of(args[0]), Optional.empty());
			System.out.printf("%-44s %s%n", "no model", judge(byWords, all));
			print(fit(byWords, all));
		}
	}

	/// Of the inputs by how far versions go apart and by how far together those that are never used: rivals say nothing against
	/// reports that repeat themselves, and the head of a text nothing for translations, which agree from there to the end.
	private static boolean[] usual() {
		boolean[] off = new boolean[2 * INPUTS + 1];
		off[RIVALS] = true;
		off[RIVALS + 1] = true;
		off[INPUTS + HEAD] = true;
		return off;
	}

	private static Map<String, Setup> setups(Setup all) {
		var setups = new LinkedHashMap<String, Setup>();
		setups.put("everything", all);
		setups.put("the same weights for all versions", new Setup(all.noWords(), all.noContext(), all.rounds(), true));
		setups.put("without near words (soft)", without(all, 0, 1, 2));
		setups.put("without same words", without(all, 3, 4, 5));
		setups.put("without the cosine of stems", without(all, 6));
		setups.put("without the centred cosine of means", without(all, 7));
		setups.put("without the heaviest word", without(all, 8));
		setups.put("without names and numbers", without(all, 9, 10, 11, 12, 13));
		setups.put("without facts", without(all, WORDS + COMMON, WORDS + COMMON + 1, WORDS + COMMON + 2));
		setups.put("without what stands before and after", without(all, WORDS + 2, WORDS + 3));
		setups.put("without rivals", without(all, WORDS + RIVALS, WORDS + RIVALS + 1));
		setups.put("without third versions", without(all, WORDS + 6, WORDS + 7));
		setups.put("without lengths", without(all, WORDS + LENGTHS, WORDS + LENGTHS + 1));
		setups.put("without the head of a text", without(all, WORDS + HEAD));
		setups.put("with rivals where versions go apart", with(all, RIVALS, RIVALS + 1));
		setups.put("one round of context", new Setup(all.noWords(), all.noContext(), 1, false));
		setups.put("words alone", new Setup(all.noWords(), all.noContext(), 0, false));
		return setups;
	}

	/// `all` without these of the measures (from 0) and of the inputs (from [#WORDS]).
	private static Setup without(Setup all, int... which) {
		boolean[] noWords = all.noWords().clone();
		boolean[] noContext = all.noContext().clone();
		for (int i : which) {
			if (i < WORDS) {
				noWords[i] = true;
			} else {
				noContext[i - WORDS] = true;
				noContext[i - WORDS + INPUTS] = true;
			}
		}
		return new Setup(noWords, noContext, all.rounds(), false);
	}

	/// `all` with these inputs too.
	private static Setup with(Setup all, int... which) {
		boolean[] noContext = all.noContext().clone();
		Arrays.stream(which).forEach(i -> noContext[i] = false);
		return new Setup(all.noWords(), noContext, all.rounds(), false);
	}

	private static List<Measured> measured(Path gold, Optional<Encoder> encoder) throws IOException {
		var measured = new ArrayList<Measured>();
		int number = 0;
		for (String set : SETS) {
			var stories = CalibrationStory.read(gold.resolve(set), MOST_VERSIONS);
			for (int i = 0; i < stories.size(); i += set.startsWith("bible") ? 6 : 1) {
				for (var story : variants(stories.get(i), i)) {
					measured.add(measured(story, number, encoder));
				}
				number++;
			}
		}
		return measured;
	}

	/// All versions, three and two of them; where every stretch is judged also with most of it left out.
	private static List<CalibrationStory> variants(CalibrationStory story, int seed) {
		int n = story.articles().size();
		var three = story.only(IntStream.range(0, Math.min(3, n)).map(k -> (seed + 3 * k) % n).distinct().sorted().boxed().toList());
		var two = story.only(IntStream.range(0, Math.min(2, n)).map(k -> (seed + 1 + 3 * k) % n).distinct().sorted().boxed().toList());
		return story.set().startsWith("bible") ? List.of(story, three, two, story.thinned(seed, 0.35), three.thinned(seed + 1, 0.35),
				two.thinned(seed + 2, 0.35)) : List.of(story, three, two);
	}

	private static Measured measured(CalibrationStory story, int number, Optional<Encoder> encoder) {
		var tokens = story.articles().stream().map(a -> Tokens.of(a.text())).toList();
		var encoded = encoder.map(e -> story.articles().stream().map(a -> {
			var sentences = Wording.sentences(a);
			return new EncodedText(sentences, e.encode(a.text(), sentences, Progress.NONE));
		}).toList()).orElse(List.of());
		var told = Facts.of(story.articles(), Collections.nCopies(story.articles().size(), Optional.empty()),
				Aligner.align(story.articles(), Progress.NONE), encoded, Progress.NONE);
		var clauses = StoryClauses.of(story.articles(), tokens, new Grounds(encoded, Commons.of(told)), Progress.NONE);
		var evidence = clauses.evidence();
		var gold = IntStream.range(0, evidence.pairs())
				.mapToObj(p -> story.belong(clauses.clause(evidence.left(p)), clauses.clause(evidence.right(p)))).toList();
		return new Measured(story.set() + (story.id().endsWith("thinned") ? ", thinned" : ""), number, clauses, gold);
	}

	private static RephrasingWeights fit(List<Measured> stories, Setup setup) {
		float[] words = LogisticFit.of(examples(stories, (m, p) -> m.clauses().likeness().get(p).values()), setup.noWords());
		float[] start = new float[INPUTS + 1];
		start[0] = 1;
		var weights = new RephrasingWeights(words, start, start);
		for (int time = 0; time < TIMES && setup.rounds() > 0; time++) {
			var examples = new ArrayList<Example>();
			for (int round = 0; round < setup.rounds(); round++) {
				var heard = heard(stories, weights, round, setup.isOneKind());
				examples.addAll(examples(stories, (m, p) -> heard.get(m)[p]));
			}
			var both = weights(words, LogisticFit.of(examples, setup.noContext()));
			weights = setup.isOneKind() ? new RephrasingWeights(words, both.apart(), both.apart()) : both;
		}
		return weights;
	}

	/// What is fitted to: the inputs of each pair by how far its versions go apart, then by how far together.
	private static Map<Measured, float[][]> heard(List<Measured> stories, RephrasingWeights weights, int rounds,
			boolean isOneKind) {
		var heard = new IdentityHashMap<Measured, float[][]>();
		for (var m : stories) {
			float[] odds = odds(weights, m);
			float[] p = weights.probabilities(m.clauses(), odds, rounds);
			float[][] inputs = RephrasingWeights.inputs(m.clauses(), odds, p);
			float[] order = m.clauses().evidence().order(p);
			for (int i = 0; i < inputs.length; i++) {
				inputs[i] = both(inputs[i], isOneKind ? 0 : order[m.clauses().evidence().key(i)]);
			}
			heard.put(m, inputs);
		}
		return heard;
	}

	private static float[] both(float[] inputs, float order) {
		float[] both = new float[2 * INPUTS + 1];
		for (int i = 0; i < INPUTS; i++) {
			both[i] = inputs[i] * (1 - order);
			both[INPUTS + i] = inputs[i] * order;
		}
		both[2 * INPUTS] = order;
		return both;
	}

	private static RephrasingWeights weights(float[] words, float[] both) {
		float[] apart = Arrays.copyOf(both, INPUTS + 1);
		apart[INPUTS] = both[2 * INPUTS + 1];
		float[] together = Arrays.copyOfRange(both, INPUTS, 2 * INPUTS + 1);
		together[INPUTS] += both[2 * INPUTS + 1];
		return new RephrasingWeights(words, apart, together);
	}

	private static final Map<Measured, Map<RephrasingWeights, float[]>> ODDS = new IdentityHashMap<>();

	private static float[] odds(RephrasingWeights weights, Measured m) {
		return ODDS.computeIfAbsent(m, x -> new IdentityHashMap<>()).computeIfAbsent(weights, m.clauses()::byWords);
	}

	private interface Inputs {
		float[] of(Measured story, int pair);
	}

	private static List<Example> examples(List<Measured> stories, Inputs inputs) {
		var judged = stories.stream().collect(Collectors.groupingBy(Measured::set, Collectors.summingLong(m -> m.gold().stream()
				.filter(Optional::isPresent).count())));
		var examples = new ArrayList<Example>();
		for (var m : stories) {
			for (int p = m.story() % SAMPLE; p < m.gold().size(); p += SAMPLE) {
				if (m.gold().get(p).isPresent()) {
					examples.add(new Example(inputs.of(m, p), m.gold().get(p).get(), WEIGHTS.get(m.set()) / judged.get(m.set())));
				}
			}
		}
		return examples;
	}

	private record Judged(String set, float p, boolean isTrue) { }

	private static List<Judged> judged(List<Measured> stories, Setup setup) {
		var all = new ArrayList<Judged>();
		for (int half = 0; half < 2; half++) {
			int learn = half;
			var learned = fit(IntStream.range(0, stories.size()).mapToObj(stories::get).filter(m -> m.story() % 2 == learn).toList(),
					setup);
			for (var m : stories) {
				if (m.story() % 2 != learn) {
					float[] p = learned.probabilities(m.clauses(), odds(learned, m), setup.rounds());
					for (int k = 0; k < p.length; k++) {
						if (m.gold().get(k).isPresent()) {
							all.add(new Judged(m.set(), p[k], m.gold().get(k).get()));
						}
					}
				}
			}
		}
		return all;
	}

	private static String judge(List<Measured> stories, Setup setup) {
		var judged = judged(stories, setup);
		return KINDS.stream().map(set -> set + " " + figures(judged.stream().filter(j -> j.set().equals(set)).toList()))
				.collect(Collectors.joining("   "));
	}

	private static String figures(List<Judged> judged) {
		var best = judged.stream().sorted(Comparator.comparing(Judged::p).reversed()).toList();
		long all = best.stream().filter(Judged::isTrue).count();
		double found = 0;
		double average = 0;
		double f = 0;
		for (int i = 0; i < best.size(); i++) {
			if (best.get(i).isTrue()) {
				found++;
				average += found / (i + 1) / all;
			}
			f = Math.max(f, 2 * found / (i + 1 + all));
		}
		return String.format(Locale.ROOT, "AP %.3f best F %.3f", average, f);
	}

	private static void print(RephrasingWeights w) {
		System.out.println("words " + Arrays.toString(w.words()));
		System.out.println("apart " + Arrays.toString(w.apart()));
		System.out.println("together " + Arrays.toString(w.together()));
	}
}
