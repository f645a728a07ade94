package variorum.facts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Reads and writes the tagger's weights.
///
/// The format, big-endian throughout: the magic number `VNT1` (4 bytes); the length of the body (4) and its CRC-32 (8); the
/// body: number of features (4), each as its length (2) and modified UTF-8; then the tables `standard`, `window`, `sparse`,
/// `direct`, `output` and the biases of the hidden and the output units. A table is the number of its rows (4) and columns
/// (4), for each column a scale (4-byte float), and row by row a signed byte a cell: its value is byte × scale. `standard`
/// and the biases are too few and too fine for bytes: rows (4), columns (4), 4-byte floats.
final class TaggerFile {
	private static final int MAGIC = 0x564E5431;
	private static final int LARGEST = 64 << 20;

	private TaggerFile() { }

	/// The network in `in`. Refuses with a message what is not such a file, is cut short or was damaged.
	static TaggerNetwork read(InputStream in) throws IOException {
		var file = new DataInputStream(in);
		if (file.readInt() != MAGIC) {
			throw new IOException("not the weights of a tagger");
		}
		int length = file.readInt();
		long sum = file.readLong();
		if (length < 0 || length > LARGEST) {
			throw new IOException("damaged weights: a body of " + length + " bytes");
		}
		byte[] body = file.readNBytes(length);
		if (body.length != length || sum != checksum(body)) {
			throw new IOException("damaged weights: the checksum differs");
		}
		return body(body);
	}

	private static TaggerNetwork body(byte[] body) throws IOException {
		var words = new DataInputStream(new ByteArrayInputStream(body));
		int features = words.readInt();
		var vocabulary = new ArrayList<String>(features);
		for (int i = 0; i < features; i++) {
			vocabulary.add(words.readUTF());
		}
		// A stream of single bytes takes ten times as long for the million cells that follow.
		var in = ByteBuffer.wrap(body).position(body.length - words.available());
		float[][] standard = fine(in);
		float[][] window = coarse(in);
		float[][] sparse = coarse(in);
		float[][] direct = coarse(in);
		float[][] output = coarse(in);
		return new TaggerNetwork(vocabulary, standard, window, fine(in)[0], sparse, direct, output, fine(in)[0]);
	}

	private static float[][] fine(ByteBuffer in) {
		var table = new float[in.getInt()][in.getInt()];
		for (float[] row : table) {
			in.asFloatBuffer().get(row);
			in.position(in.position() + Float.BYTES * row.length);
		}
		return table;
	}

	private static float[][] coarse(ByteBuffer in) {
		var table = new float[in.getInt()][in.getInt()];
		var scales = new float[table[0].length];
		in.asFloatBuffer().get(scales);
		in.position(in.position() + Float.BYTES * scales.length);
		byte[] bytes = new byte[scales.length];
		for (float[] row : table) {
			in.get(bytes);
			for (int c = 0; c < row.length; c++) {
				row[c] = bytes[c] * scales[c];
			}
		}
		return table;
	}

	/// Writes `network`; cells of the large tables lose what does not fit a byte.
	static void write(TaggerNetwork network, OutputStream out) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var body = new DataOutputStream(bytes);
		vocabulary(network.vocabulary(), body);
		fine(network.standard(), body);
		coarse(network.window(), body);
		coarse(network.sparse(), body);
		coarse(network.direct(), body);
		coarse(network.output(), body);
		fine(new float[][] { network.hiddenBias() }, body);
		fine(new float[][] { network.outputBias() }, body);
		var file = new DataOutputStream(out);
		file.writeInt(MAGIC);
		file.writeInt(bytes.size());
		file.writeLong(checksum(bytes.toByteArray()));
		bytes.writeTo(file);
		file.flush();
	}

	private static void vocabulary(List<String> features, DataOutputStream out) throws IOException {
		out.writeInt(features.size());
		for (String f : features) {
			out.writeUTF(f);
		}
	}

	private static void fine(float[][] table, DataOutputStream out) throws IOException {
		out.writeInt(table.length);
		out.writeInt(table[0].length);
		for (float[] row : table) {
			for (float cell : row) {
				out.writeFloat(cell);
			}
		}
	}

	private static void coarse(float[][] table, DataOutputStream out) throws IOException {
		float[] scales = scales(table);
		out.writeInt(table.length);
		out.writeInt(scales.length);
		for (float scale : scales) {
			out.writeFloat(scale);
		}
		for (float[] row : table) {
			for (int c = 0; c < scales.length; c++) {
				out.writeByte(Math.round(row[c] / scales[c]));
			}
		}
	}

	private static float[] scales(float[][] table) {
		var scales = new float[table[0].length];
		for (float[] row : table) {
			for (int c = 0; c < scales.length; c++) {
				scales[c] = Math.max(scales[c], Math.abs(row[c]) / 127);
			}
		}
		for (int c = 0; c < scales.length; c++) {
			scales[c] = scales[c] == 0 ? 1 : scales[c];
		}
		return scales;
	}

	private static long checksum(byte[] bytes) {
		var sum = new CRC32();
		sum.update(bytes);
		return sum.getValue();
	}
}
