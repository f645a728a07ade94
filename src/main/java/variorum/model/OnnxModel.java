package variorum.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Edits the bytes of an ONNX model without a library for them.
///
/// An ONNX file is a protobuf message, and a protobuf parser merges a field that is given twice: appending a second `graph`
/// (field 7) that holds nothing but `output` entries (field 12, each with only its `name`, field 1) adds outputs to the graph.
final class OnnxModel {
	private static final int GRAPH = 7;
	private static final int OUTPUT = 12;
	private static final int NAME = 1;

	private OnnxModel() { }

	/// `model` with the inner value `name` as one more output.
	static byte[] withOutput(byte[] model, String name) {
		byte[] graph = field(GRAPH, field(OUTPUT, field(NAME, name.getBytes(StandardCharsets.UTF_8))));
		var out = new ByteArrayOutputStream(model.length + graph.length);
		out.writeBytes(model);
		out.writeBytes(graph);
		return out.toByteArray();
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
