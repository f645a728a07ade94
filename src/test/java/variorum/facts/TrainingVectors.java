package variorum.facts;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import variorum.model.Encoder;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// The middle layer's vectors of training sentences, kept on disk because making them costs minutes.
///
/// `words[w]` of a sentence is its vector in half-precision floats.
record TrainingVectors(List<short[][]> sentences) {
	private static final int DIMENSION = 384;

	/// The vectors of `sentences`, from `cache` where it holds just these, else made by `encoder` and put there.
	static TrainingVectors of(List<TrainingSentence> sentences, Path cache, Encoder encoder) throws IOException {
		long key = key(sentences);
		if (Files.exists(cache)) {
			try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(cache), 1 << 20))) {
				if (in.readLong() == key) {
					return read(sentences, in);
				}
			}
		}
		var made = new TrainingVectors(sentences.stream().map(s -> encode(s, encoder)).toList());
		Files.createDirectories(cache.toAbsolutePath().getParent());
		try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cache), 1 << 20))) {
			out.writeLong(key);
			made.write(out);
		}
		return made;
	}

	private static long key(List<TrainingSentence> sentences) {
		var sum = new CRC32();
		sentences.forEach(s -> sum.update(s.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		return sum.getValue() * 31 + sentences.size();
	}

	private static short[][] encode(TrainingSentence s, Encoder encoder) {
		Encoding encoding = encoder.encode(s.text(), List.of(new Span(0, s.text().length())), Progress.NONE).getFirst();
		var words = TaggerWords.of(s.text(), s.span(), encoding, DIMENSION);
		var halves = new short[words.size()][DIMENSION];
		for (int w = 0; w < halves.length; w++) {
			for (int d = 0; d < DIMENSION; d++) {
				halves[w][d] = Float.floatToFloat16(words.vectors()[w][d]);
			}
		}
		return halves;
	}

	private static TrainingVectors read(List<TrainingSentence> sentences, DataInputStream in) throws IOException {
		var all = new ArrayList<short[][]>();
		for (TrainingSentence s : sentences) {
			var halves = new short[s.words().size()][DIMENSION];
			for (short[] word : halves) {
				for (int d = 0; d < DIMENSION; d++) {
					word[d] = in.readShort();
				}
			}
			all.add(halves);
		}
		return new TrainingVectors(all);
	}

	private void write(DataOutputStream out) throws IOException {
		for (short[][] sentence : sentences) {
			for (short[] word : sentence) {
				for (short half : word) {
					out.writeShort(half);
				}
			}
		}
	}
}
