package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerFileTest {
	private static final int LARGEST = 3 << 20;

	@Test
	void what_is_written_is_read_again() throws IOException {
		var network = network();
		var read = TaggerFile.read(new ByteArrayInputStream(written(network)));
		assertEquals(network.vocabulary(), read.vocabulary());
		assertArrayEquals(network.standard()[1], read.standard()[1]);
		assertArrayEquals(network.outputBias(), read.outputBias());
		for (int r = 0; r < network.window().length; r++) {
			assertArrayEquals(network.window()[r], read.window()[r], 0.01f);
		}
	}

	@Test
	void one_changed_byte_is_noticed() throws IOException {
		byte[] bytes = written(network());
		for (int at : new int[] { 0, 5, 12, 30, bytes.length / 2, bytes.length - 1 }) {
			byte[] damaged = bytes.clone();
			damaged[at] ^= 0x41;
			assertThrows(IOException.class, () -> TaggerFile.read(new ByteArrayInputStream(damaged)), "byte " + at);
		}
	}

	@Test
	void a_file_that_is_cut_short_is_refused() throws IOException {
		byte[] bytes = written(network());
		for (int length : new int[] { 0, 3, 15, 16, bytes.length - 1 }) {
			var cut = new ByteArrayInputStream(bytes, 0, length);
			assertThrows(IOException.class, () -> TaggerFile.read(cut), length + " bytes");
		}
	}

	@Test
	void tables_that_do_not_fit_each_other_are_refused() {
		var n = network();
		assertThrows(IllegalArgumentException.class, () -> new TaggerNetwork(List.of("one"), n.standard(),
				n.window(), n.hiddenBias(), n.sparse(),
				n.direct(), n.output(), n.outputBias()));
	}

	@Test
	void the_shipped_weights_are_small_and_have_their_notice() throws IOException {
		try (InputStream weights = Tagger.class.getResourceAsStream("names.weights");
				InputStream notice = Tagger.class.getResourceAsStream("NOTICE")) {
			assertTrue(weights.readAllBytes().length < LARGEST);
			assertTrue(new String(notice.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).contains("CC BY"));
		}
	}

	private static byte[] written(TaggerNetwork network) throws IOException {
		var out = new ByteArrayOutputStream();
		TaggerFile.write(network, out);
		return out.toByteArray();
	}

	private static TaggerNetwork network() {
		float[][] window = new float[3 * 4][4];
		for (int r = 0; r < window.length; r++) {
			for (int c = 0; c < 4; c++) {
				window[r][c] = (r - c) / 10f;
			}
		}
		return new TaggerNetwork(List.of("s0=Xx", "ü=…"), new float[][] { new float[4], { 1, 2, 3, 4 } }, window,
				new float[] { 0.5f, 0, 0, -1 },
				new float[2][4], new float[2][TaggerNetwork.LABELS], new float[4][TaggerNetwork.LABELS],
						new float[TaggerNetwork.LABELS]);
	}
}
