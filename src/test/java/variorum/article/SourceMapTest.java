package variorum.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

class SourceMapTest {
	/// Source `see [Rome](x) now`, text `see Rome, now`: the comma was put in.
	private static final SourceMap MAP = new SourceMap(List.of(new SourceMap.Piece(0, 0, 4), new SourceMap.Piece(4, 5, 4),
			new SourceMap.Piece(9, 13, 4)), 13, 17);

	private static void check(int start, int end, int sourceStart, int sourceEnd) {
		assertEquals(new Span(sourceStart, sourceEnd), MAP.toSource(new Span(start, end)));
	}

	@Test
	void a_stretch_inside_a_piece_shifts_with_it() {
		check(0, 3, 0, 3);
		check(4, 8, 5, 9);
		check(5, 7, 6, 8);
	}

	@Test
	void a_stretch_over_markup_covers_the_markup_inside_and_not_around() {
		check(0, 8, 0, 9);
		check(4, 13, 5, 17);
	}

	@Test
	void what_was_put_in_maps_to_the_place_it_was_put() {
		check(8, 9, 9, 9);
		check(13, 13, 17, 17);
	}

	@Test
	void pieces_out_of_order_are_refused() {
		assertThrows(IllegalArgumentException.class,
				() -> new SourceMap(List.of(new SourceMap.Piece(4, 0, 4), new SourceMap.Piece(0, 5, 4)), 8, 9));
	}

	@Test
	void a_place_in_the_file_has_a_line() {
		var map = SourceMap.identity(9).withLinesOf("ab\ncd\n\nef");
		assertEquals(List.of(1, 1, 1, 2, 2, 2, 3, 4, 4),
				java.util.stream.IntStream.range(0, 9).map(map::lineAt).boxed().toList());
	}
}
