package variorum.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import variorum.text.Encoding;
import variorum.text.Span;

/// The bytes in which the encodings of one text are kept: numbers in half precision, spans from the sentence's start, a
/// check sum at the end.
final class VectorFile {
	private static final int MAGIC = 0x56415231;

	private VectorFile() { }

	/// `encodings` of `sentences`, one each. Numbers must have been rounded to half precision, or they change.
	static byte[] write(List<Encoding> encodings, List<Span> sentences) {
		int size = Integer.BYTES * 2 + encodings.stream().mapToInt(VectorFile::size).sum() + Long.BYTES;
		var out = ByteBuffer.allocate(size).putInt(MAGIC).putInt(encodings.size());
		for (int i = 0; i < encodings.size(); i++) {
			write(out, encodings.get(i), sentences.get(i).start());
		}
		out.putLong(checkSum(out.array(), out.position()));
		return out.array();
	}

	private static int size(Encoding e) {
		int pieces = e.pieces().size();
		return Integer.BYTES * (3 + 2 * pieces) + Short.BYTES * e.sentence().length * (1 + pieces + e.middle().length);
	}

	private static void write(ByteBuffer out, Encoding e, int start) {
		out.putInt(e.pieces().size()).putInt(e.middle().length).putInt(e.sentence().length);
		for (Span s : e.pieces()) {
			out.putInt(s.start() - start).putInt(s.end() - start);
		}
		write(out, e.vectors());
		write(out, e.middle());
		write(out, new float[][] {e.sentence()});
	}

	private static void write(ByteBuffer out, float[][] rows) {
		for (float[] row : rows) {
			Half.put(out.asShortBuffer(), row);
			out.position(out.position() + Short.BYTES * row.length);
		}
	}

	/// What `bytes` hold for `sentences`; empty when they are damaged or of something else.
	static Optional<List<Encoding>> read(byte[] bytes, List<Span> sentences) {
		int body = bytes.length - Long.BYTES;
		if (body < 0 || ByteBuffer.wrap(bytes).getLong(body) != checkSum(bytes, body)) {
			return Optional.empty();
		}
		try {
			var in = ByteBuffer.wrap(bytes, 0, body);
			if (in.getInt() != MAGIC || in.getInt() != sentences.size()) {
				return Optional.empty();
			}
			var encodings = new ArrayList<Encoding>();
			for (Span s : sentences) {
				encodings.add(read(in, s.start()));
			}
			return Optional.of(encodings);
		} catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException otherThanWritten) {
			return Optional.empty();
		}
	}

	private static Encoding read(ByteBuffer in, int start) {
		int pieces = in.getInt();
		int middle = in.getInt();
		int length = in.getInt();
		var spans = new ArrayList<Span>();
		for (int i = 0; i < pieces; i++) {
			spans.add(new Span(start + in.getInt(), start + in.getInt()));
		}
		return new Encoding(spans, rows(in, pieces, length), rows(in, middle, length), rows(in, 1, length)[0]);
	}

	private static float[][] rows(ByteBuffer in, int n, int length) {
		float[][] rows = new float[n][];
		for (int i = 0; i < n; i++) {
			rows[i] = Half.get(in.asShortBuffer(), length);
			in.position(in.position() + Short.BYTES * length);
		}
		return rows;
	}

	private static long checkSum(byte[] bytes, int length) {
		var sum = new CRC32();
		sum.update(bytes, 0, length);
		return sum.getValue();
	}
}
