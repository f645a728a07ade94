package variorum.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Edits the bytes of an ONNX model without a library for them.
///
/// An ONNX file is a protobuf message, and a protobuf parser merges a field that is given twice: appending a second `graph`
/// (field 7) that holds nothing but `output` entries (field 12, each with only its `name`, field 1) adds outputs to the graph.
final class OnnxModel {
	private static final int GRAPH = 7;
	private static final int OUTPUT = 12;
	private static final int NAME = 1;

	private OnnxModel() { }

	/// The bytes of `model` with the inner value `name` as one more output. A model is megabytes: it is read into its place.
	static byte[] withOutput(InputStream model, String name) throws IOException {
		byte[] graph = field(GRAPH, field(OUTPUT, field(NAME, name.getBytes(StandardCharsets.UTF_8))));
		byte[] most = new byte[model.available() + graph.length];
		int read = model.readNBytes(most, 0, most.length - graph.length);
		byte[] rest = model.readAllBytes();
		byte[] all = rest.length == 0 && read + graph.length == most.length ? most
				: Arrays.copyOf(most, read + rest.length + graph.length);
		System.arraycopy(rest, 0, all, read, rest.length);
		System.arraycopy(graph, 0, all, read + rest.length, graph.length);
		return all;
	}

	private static byte[] field(int number, byte[] content) {
		var out = new ByteArrayOutputStream();
		number(out, (number << 3) | 2);
		number(out, content.length);
		out.writeBytes(content);
		return out.toByteArray();
	}

	private static void number(ByteArrayOutputStream out, int value) {
		int rest = value;
		for (; rest > 127; rest >>>= 7) {
			out.write((rest & 127) | 128);
		}
		out.write(rest);
	}
}
