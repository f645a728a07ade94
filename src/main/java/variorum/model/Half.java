package variorum.model;

import java.nio.ShortBuffer;

/// Numbers in half precision (IEEE 754 binary16): two bytes, three decimal digits.
final class Half {
	private Half() { }

	/// Rounds every number of `v` to the nearest half, in place.
	static void round(float[] v) {
		for (int i = 0; i < v.length; i++) {
			v[i] = Float.float16ToFloat(Float.floatToFloat16(v[i]));
		}
	}

	/// Writes `v`, which was rounded before, without loss.
	static void put(ShortBuffer out, float[] v) {
		for (float x : v) {
			out.put(Float.floatToFloat16(x));
		}
	}

	/// Reads `length` numbers.
	static float[] get(ShortBuffer in, int length) {
		float[] v = new float[length];
		for (int i = 0; i < length; i++) {
			v[i] = Float.float16ToFloat(in.get());
		}
		return v;
	}
}
