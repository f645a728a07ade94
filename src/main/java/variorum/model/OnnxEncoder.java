package variorum.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import variorum.model.WordPieces.Piece;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// Runs the sentence model all-MiniLM-L6-v2 (384 numbers a piece, weights in eight bits) with ONNX Runtime.
///
/// Sentences go through one at a time, several at once on the cores that there are. They are never padded into a common
/// batch: the model scales its eight-bit numbers by the largest value of the batch, so a sentence's vectors would depend on
/// its neighbours. One by one they depend on nothing but the sentence, whatever the order and the number of threads, and
/// cost no more, for short inputs gain little from batches on a processor. Every number is rounded to half precision, so
/// that what is kept on disk is exactly what was computed. About 190 sentences of 28 pieces a second and core.
///
/// Model: Reimers and Gurevych, "Sentence-BERT", EMNLP 2019; Wang et al., "MiniLM", NeurIPS 2020.
final class OnnxEncoder implements Encoder {
	/// Pieces of a sentence that are read; what is beyond is cut. The model's window is 256 with its two marks.
	static final int WINDOW = 254;
	/// Names what makes the vectors; a change of it makes all that was cached void.
	static final String NAME = "all-minilm-l6-v2-q layer.3 half 1";

	private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
	private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
	private static final String LAST = "last_hidden_state";
	private static final String MIDDLE = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";
	private static final int AT_ONCE = 64;

	private final OrtEnvironment environment;
	private final OrtSession session;
	private final WordPieces words;
	private final int first;
	private final int last;

	private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPieces words) {
		this.environment = environment;
		this.session = session;
		this.words = words;
		this.first = words.id("[CLS]");
		this.last = words.id("[SEP]");
	}

	/// Loads the model; takes about a second. Throws an [UnsatisfiedLinkError] or another error of linking where there is
	/// no native library for the machine.
	static OnnxEncoder load() throws IOException {
		// Two things that have nothing to wait for from each other.
		var words = ForkJoinPool.commonPool().submit(OnnxEncoder::words);
		try (InputStream model = resource(MODEL); var options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			var environment = NativeCalls.environment();
			byte[] bytes = OnnxModel.withOutput(model, MIDDLE);
			var session = NativeCalls.in(() -> environment.createSession(bytes, options));
			return new OnnxEncoder(environment, session, words.join());
		} catch (OrtException e) {
			throw new IOException("the language model cannot be read", e);
		}
	}

	private static WordPieces words() {
		try (InputStream tokenizer = resource(TOKENIZER)) {
			return WordPieces.read(tokenizer);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream resource(String name) throws IOException {
		return Optional.ofNullable(OnnxEncoder.class.getResourceAsStream(name))
				.orElseThrow(() -> new FileNotFoundException("not in the program: " + name));
	}

	@Override
	public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
		var encodings = new Encoding[sentences.size()];
		for (int from = 0; from < encodings.length; from += AT_ONCE) {
			progress.at(Progress.Stage.ENCODING, (double) from / encodings.length);
			IntStream.range(from, Math.min(from + AT_ONCE, encodings.length)).parallel()
					.forEach(i -> encodings[i] = encode(text, sentences.get(i)));
		}
		return Arrays.asList(encodings);
	}

	private Encoding encode(String text, Span sentence) {
		List<Piece> all = words.of(text, sentence);
		List<Piece> pieces = all.subList(0, Math.min(all.size(), WINDOW));
		try {
			return NativeCalls.in(() -> encode(pieces));
		} catch (OrtException e) {
			throw new IllegalStateException("the language model failed on " + sentence, e);
		}
	}

	private Encoding encode(List<Piece> pieces) throws OrtException {
		try (OnnxTensor ids = row(ids(pieces)); OnnxTensor mask = row(ones(pieces.size() + 2));
				OnnxTensor types = row(new long[pieces.size() + 2]);
				var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
			float[][] vectors = rows(result, LAST);
			float[] mean = mean(vectors);
			for (float[] v : vectors) {
				normalise(v);
			}
			return new Encoding(pieces.stream().map(Piece::span).toList(), inner(vectors), inner(rows(result, MIDDLE)), mean);
		}
	}

	private long[] ids(List<Piece> pieces) {
		long[] ids = new long[pieces.size() + 2];
		ids[0] = first;
		for (int i = 0; i < pieces.size(); i++) {
			ids[i + 1] = pieces.get(i).id();
		}
		ids[ids.length - 1] = last;
		return ids;
	}

	private OnnxTensor row(long[] values) throws OrtException {
		return OnnxTensor.createTensor(environment, new long[][] {values});
	}

	private static long[] ones(int n) {
		long[] ones = new long[n];
		Arrays.fill(ones, 1);
		return ones;
	}

	private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
		var tensor = (OnnxTensor) result.get(name).orElseThrow();
		long[] shape = tensor.getInfo().getShape();
		float[][] rows = new float[(int) shape[1]][(int) shape[2]];
		var buffer = tensor.getFloatBuffer();
		for (float[] row : rows) {
			buffer.get(row);
			Half.round(row);
		}
		return rows;
	}

	/// The pieces' vectors without those of the marks around the sentence.
	private static float[][] inner(float[][] rows) {
		return Arrays.copyOfRange(rows, 1, rows.length - 1);
	}

	// The model was trained with its two marks counted in.
	private static float[] mean(float[][] vectors) {
		float[] sum = new float[vectors[0].length];
		for (float[] v : vectors) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += v[i];
			}
		}
		normalise(sum);
		return sum;
	}

	private static void normalise(float[] v) {
		double square = 0;
		for (float x : v) {
			square += x * x;
		}
		float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
		for (int i = 0; i < v.length; i++) {
			v[i] *= scale;
		}
		Half.round(v);
	}

	@Override
	public void close() {
		try {
			NativeCalls.in(() -> {
				session.close();
				return session;
			});
		} catch (OrtException e) {
			throw new IllegalStateException("the language model does not close", e);
		}
	}
}
