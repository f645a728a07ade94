package variorum.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import variorum.text.FunctionWords;
import variorum.text.Token;

/// The tokens of all versions as numbers: equal keys have equal numbers, and each has a weight.
///
/// A weight says how much a shared token tells: a content word that is rare in the versions weighs 1, function words and
/// frequent words far less, punctuation next to nothing. So content words decide what belongs together, and the words
/// between them only fill in.
final class Words {
	private static final float FUNCTION_WORD = 0.25f;
	/// How much more a word weighs that all versions have than one that only one has.
	private static final float COMMON = 0.1f;
	private static final float PUNCTUATION = 0.04f;

	final List<List<Token>> tokens;
	/// For each version the number of each token's key.
	final int[][] keys;
	/// How many different keys there are.
	final int distinct;
	private final String[] names;
	private final float[] weights;
	private final boolean[] words;
	private final boolean[] content;
	/// For each version the running sum of weights: the weight of tokens from i to j is `sums[j] - sums[i]`.
	private final float[][] sums;

	private Words(List<List<Token>> tokens, int[][] keys, String[] names, float[] weights, boolean[] words, boolean[] content) {
		this.tokens = tokens;
		this.keys = keys;
		this.distinct = names.length;
		this.names = names;
		this.weights = weights;
		this.words = words;
		this.content = content;
		this.sums = Arrays.stream(keys).map(k -> sums(k, weights)).toArray(float[][]::new);
	}

	static Words of(List<List<Token>> versions) {
		var numbers = new HashMap<String, Integer>();
		int[][] keys = new int[versions.size()][];
		for (int v = 0; v < keys.length; v++) {
			var tokens = versions.get(v);
			keys[v] = new int[tokens.size()];
			for (int t = 0; t < keys[v].length; t++) {
				Integer number = numbers.get(tokens.get(t).key());
				if (number == null) {
					number = numbers.size();
					numbers.put(tokens.get(t).key(), number);
				}
				keys[v][t] = number;
			}
		}
		var names = new String[numbers.size()];
		numbers.forEach((name, number) -> names[number] = name);
		return weighed(versions, keys, names);
	}

	private static Words weighed(List<List<Token>> versions, int[][] keys, String[] names) {
		int n = names.length;
		var total = new int[n];
		var holders = new int[n];
		var last = new int[n];
		var words = new boolean[n];
		var content = new boolean[n];
		for (int v = 0; v < keys.length; v++) {
			for (int t = 0; t < keys[v].length; t++) {
				int k = keys[v][t];
				total[k]++;
				if (last[k] <= v) {
					last[k] = v + 1;
					holders[k]++;
				}
				words[k] |= !versions.get(v).get(t).isPunctuation();
			}
		}
		var weights = new float[n];
		for (int k = 0; k < n; k++) {
			content[k] = words[k] && !FunctionWords.has(names[k]);
			float base = content[k] ? 1 : words[k] ? FUNCTION_WORD : PUNCTUATION;
			float common = versions.size() < 2 ? 1 : 1 + COMMON * (holders[k] - 1) / (versions.size() - 1);
			weights[k] = common * base / (1 + (float) Math.log((double) total[k] / holders[k]));
		}
		return new Words(versions, keys, names, weights, words, content);
	}

	private static float[] sums(int[] keys, float[] weights) {
		var sums = new float[keys.length + 1];
		for (int t = 0; t < keys.length; t++) {
			sums[t + 1] = sums[t] + weights[keys[t]];
		}
		return sums;
	}

	int versions() {
		return keys.length;
	}

	int size(int version) {
		return keys[version].length;
	}

	float weight(int key) {
		return weights[key];
	}

	/// The weight of the tokens `[from, to)` of `version`.
	float weight(int version, int from, int to) {
		return sums[version][to] - sums[version][from];
	}

	/// Whether the key is a word or a number, not punctuation.
	boolean isWord(int key) {
		return words[key];
	}

	/// Whether the key is a word that says something by itself.
	boolean isContent(int key) {
		return content[key];
	}

	String name(int key) {
		return names[key];
	}
}
