package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.text.Tokens;

class TableTest {
	private static final int GAP = Table.GAP;

	/// Two versions of two and three words in these rows, `moved` where a row is marked.
	private static Table table(int[] cells, boolean... moved) {
		return new Table(List.of(Tokens.of("black cat"), Tokens.of("black and white")), cells, moved);
	}

	private static void refused(String part, int[] cells, boolean... moved) {
		var e = assertThrows(IllegalArgumentException.class, () -> table(cells, moved));
		assertTrue(e.getMessage().contains(part), e.getMessage());
	}

	@Test
	void a_whole_table_gives_its_cells_and_rows() {
		var t = table(new int[] {0, 0, GAP, 1, 1, 2}, false, false, false);
		assertEquals(3, t.rows());
		assertEquals(Optional.of(new Span(6, 9)), t.cell(2, 0));
		assertEquals(Optional.empty(), t.cell(1, 0));
		assertEquals(List.of(0, 2), java.util.Arrays.stream(t.rowsOf(0)).boxed().toList());
	}

	@Test
	void a_token_cannot_be_lost() {
		refused("lost", new int[] {0, 0, GAP, 1, 1, GAP}, false, false, false);
	}

	@Test
	void a_token_cannot_be_repeated() {
		refused("repeated", new int[] {0, 0, 0, 1, 1, 2}, false, false, false);
	}

	@Test
	void a_version_cannot_be_reordered_outside_moved_rows() {
		refused("after", new int[] {1, 0, 0, 1, GAP, 2}, false, false, false);
		assertEquals(3, table(new int[] {1, 0, 0, 1, GAP, 2}, true, false, false).rows());
	}

	@Test
	void a_row_cannot_be_empty() {
		refused("empty", new int[] {0, 0, 1, 1, GAP, GAP, GAP, 2}, false, false, false, false);
	}
}
