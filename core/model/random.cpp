#include "model/random.h"

#include <cmath>

namespace coreo::exact {

double exp(double x)
{
    if (x > 709)
        x = 709;
    if (x < -745)
        return 0;
    // x = k ln 2 + r with |r| <= ln 2 / 2, then the Taylor series of e^r: 18 terms reach the last bit.
    constexpr double kLn2 = 0.693147180559945309417;
    const double k = std::floor(x / kLn2 + 0.5);
    const double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10; // ln 2 in two parts
    double sum = 1;
    for (int i = 18; i >= 1; --i)
        sum = 1 + r * sum / i;
    return std::ldexp(sum, static_cast<int>(k));
}

double log(double x)
{
    if (x <= 0)
        return -745;
    int exponent = 0;
    double m = std::frexp(x, &exponent); // [0.5, 1)
    if (m < 0.70710678118654752) {
        m *= 2;
        --exponent;
    }
    // ln m = 2 atanh((m - 1) / (m + 1)); |s| <= 0.172, so 14 terms reach the last bit.
    const double s = (m - 1) / (m + 1);
    const double s2 = s * s;
    double sum = 0;
    for (int i = 27; i >= 1; i -= 2)
        sum = sum * s2 + 1.0 / i;
    return exponent * 0.693147180559945309417 + 2 * s * sum;
}

double normalQuantile(double p)
{
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    if (p < kNormalTail || p > 1 - kNormalTail) {
        const bool low = p < kNormalTail;
        const double q = std::sqrt(-2 * log(low ? p : 1 - p));
        const double x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
                         ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
        return low ? x : -x;
    }
    return normalQuantileInside(p);
}

} // namespace coreo::exact
