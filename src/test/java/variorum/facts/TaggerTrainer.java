package variorum.facts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import variorum.model.Encoder;
import variorum.model.Encoders;

/// Makes the tagger's weights: `TaggerTrainer DATA CACHE OUTPUT [sets=…] [hidden=…] [seed=…] [epochs=…] [hold=…]`.
///
/// `DATA` holds the annotated sets (see [TrainingData#sets]), `CACHE` keeps their vectors, `OUTPUT` is the file to write.
/// `hold=4` leaves out every fourth document of the two sets of documents and tells how well they are tagged.
final class TaggerTrainer {
	private static final String DEFAULT_SETS = "wikigold,entities,meantime,gum-ccby,uner,btc,wnut17,gum-ccbysa";

	private TaggerTrainer() { }

	@SuppressWarnings("SystemOut")
	public static void main(String[] args) throws IOException {
		var options = new TreeMap<String, String>();
		for (String a : List.of(args).subList(3, args.length)) {
			options.put(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
		}
		int hold = Integer.parseInt(options.getOrDefault("hold", "0"));
		var learn = new ArrayList<TrainingSentence>();
		var learnVectors = new ArrayList<short[][]>();
		var held = new ArrayList<TrainingSentence>();
		var heldVectors = new ArrayList<short[][]>();
		Encoder encoder = Encoders.load().found().orElseThrow();
		for (var set : TrainingData.sets(Path.of(args[0]), Set.of(options.getOrDefault("sets", DEFAULT_SETS)
				.split(",")))) {
			var sentences = TrainingData.read(set);
			var vectors = TrainingVectors.of(sentences, Path.of(args[1], TrainingData.name(set.file()) + ".vectors"),
					encoder);
			for (int i = 0; i < sentences.size(); i++) {
				boolean out = hold > 0 && set.documents() && Math.floorMod(sentences.get(i).document().hashCode(),
						hold) == 0;
				(out ? held : learn).add(sentences.get(i));
				(out ? heldVectors : learnVectors).add(vectors.sentences().get(i));
			}
			System.out.println(TrainingData.name(set.file()) + " " + sentences.size() + " sentences");
		}
		encoder.close();
		var learner = new TaggerLearner(learn, learnVectors, Integer.parseInt(options.getOrDefault("hidden", "160")),
				Long.parseLong(options.getOrDefault("seed", "1")));
		learner.learn(Integer.parseInt(options.getOrDefault("epochs", "4")), epoch -> {
			System.out.println("epoch " + (epoch + 1));
			report(learner.network(), held, heldVectors);
		});
		var bytes = new ByteArrayOutputStream();
		TaggerFile.write(learner.network(), bytes);
		Files.write(Path.of(args[2]), bytes.toByteArray());
		System.out.println(bytes.size() + " bytes");
		report(TaggerFile.read(new ByteArrayInputStream(bytes.toByteArray())), held, heldVectors);
	}

	/// Prints typed exact F1 of persons, places and organisations, set by set, over sentences not learned from.
	@SuppressWarnings("SystemOut")
	private static void report(TaggerNetwork network, List<TrainingSentence> sentences, List<short[][]> vectors) {
		var tagger = new Tagger(network);
		var hits = new TreeMap<String, int[]>();
		for (int i = 0; i < sentences.size(); i++) {
			var s = sentences.get(i);
			Set<String> gold = gold(s);
			var found = new HashSet<String>();
			for (var name : tagger.names(new TaggerWords(s.text(), s.words(), floats(vectors.get(i))))) {
				if (name.kind() != NameKind.OTHER) {
					found.add(name.span() + " " + name.kind());
				}
			}
			var counts = hits.computeIfAbsent(s.set(), _ -> new int[3]);
			counts[0] += found.size();
			counts[1] += gold.size();
			found.retainAll(gold);
			counts[2] += found.size();
		}
		hits.forEach((set, c) -> System.out.printf("  %s P %.3f R %.3f F %.3f (%d)%n", set, c[2] / (double) c[0],
				c[2] / (double) c[1],
				2.0 * c[2] / (c[0] + c[1]), c[1]));
	}

	private static Set<String> gold(TrainingSentence s) {
		var gold = new HashSet<String>();
		for (int i = 0; i < s.allowed().length; i++) {
			int label = Integer.numberOfTrailingZeros(s.allowed()[i]);
			if (Integer.bitCount(s.allowed()[i]) == 1 && label % 2 == 1 && label < 7) {
				int to = i + 1;
				while (to < s.allowed().length && s.allowed()[to] == 1 << label + 1) {
					to++;
				}
				gold.add(new variorum.text.Span(s.words().get(i).start(), s.words().get(to - 1).end()) + " "
						+ TaggerNetwork.KINDS.get(label / 2));
			}
		}
		return gold;
	}

	private static float[][] floats(short[][] halves) {
		var floats = new float[halves.length][halves[0].length];
		for (int w = 0; w < floats.length; w++) {
			for (int d = 0; d < floats[w].length; d++) {
				floats[w][d] = Float.float16ToFloat(halves[w][d]);
			}
		}
		return floats;
	}
}
