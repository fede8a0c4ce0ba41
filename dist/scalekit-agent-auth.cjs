#!/usr/bin/env node
/*
 * scalekit-agent-auth 3.0.0
 *
 * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:
 *   npm ci && npm run build
 * Our own code is below, readable, from "The program" on. What comes before it is third-party code,
 * minified, with its licences in THIRD_PARTY_LICENSES.
 */
"use strict";

/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */
const packages = (function (module, noEnvironment, fileUrl) {
var Ax=Object.create;var Jo=Object.defineProperty;var Ox=Object.getOwnPropertyDescriptor;var kx=Object.getOwnPropertyNames;var Nx=Object.getPrototypeOf,Cx=Object.prototype.hasOwnProperty;var y=function(e,t,n){return function(){if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}}};var rt=function(e,t){return function(){try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}}},Ce=function(e,t){for(var n in t)Jo(e,n,{get:t[n],enumerable:!0})},Yo=function(e,t,n,r){
if(t&&typeof t=="object"||typeof t=="function")for(let o of kx(t))!Cx.call(e,o)&&o!==n&&Jo(e,o,{get:function(){return t[o]},enumerable:!(r=Ox(t,o))||r.enumerable});return e},Gr=function(e,t,n){return Yo(
e,t,"default"),n&&Yo(n,t,"default")},De=function(e,t,n){return n=e!=null?Ax(Nx(e)):{},Yo(t||!e||!e.__esModule?Jo(n,"default",{value:e,enumerable:!0}):n,e)},Oe=function(e){return Yo(Jo({},"__esModule",
{value:!0}),e)};var b,l=y(function(){"use strict";b=class{#e=new Map;constructor(t={}){let n=typeof t[Symbol.iterator]=="function"?t:Object.entries(t);for(let[r,o]of n)this.append(r,o)}append(t,n){let r=this.get(t);this.
set(t,r===null?n:`${r}, ${n}`)}set(t,n){this.#e.set(t.toLowerCase(),String(n).trim())}get(t){return this.#e.get(t.toLowerCase())??null}has(t){return this.#e.has(t.toLowerCase())}delete(t){this.#e.delete(
t.toLowerCase())}forEach(t){for(let[n,r]of this)t(r,n,this)}keys(){return[...this].map(function([t]){return t}).values()}entries(){return this[Symbol.iterator]()}[Symbol.iterator](){return[...this.#e].
sort(function([t],[n]){return t<n?-1:1}).values()}}});var Ol=y(function(){l()});function Bs(e,t){return e!==null&&typeof e=="object"&&"$typeName"in e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}var Zs=y(function(){l()});var M,tn=y(function(){l();(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.
BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(M||(M={}))});function Nl(){let e=this.buf,t=this.pos,n=0,r=0;for(let i=0;i<28;i+=7){let s=e[t++];if(n|=(s&127)<<i,(s&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let o=e[t++];
if(n|=(o&15)<<28,r=(o&112)>>4,(o&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let i=3;i<=31;i+=7){let s=e[t++];if(r|=(s&127)<<i,(s&128)==0){this.pos=t,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}function Vs(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,o=0;function i(s,a){let c=Number(e.slice(s,a));o*=n,r=r*n+
c,r>=Xo&&(o=o+(r/Xo|0),r=r%Xo)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),t?Tl(r,o):Gs(r,o)}function Cl(e,t){let n=Gs(e,t),r=n.hi&2147483648;r&&(n=Tl(n.lo,n.hi));let o=qs(n.lo,n.hi);return r?"-"+o:o}
function qs(e,t){if({lo:e,hi:t}=Tx(e,t),t<=2097151)return String(Xo*t+e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,o=t>>16&65535,i=n+r*6777216+o*6710656,s=r+o*8147497,a=o*2,c=1e7;return i>=c&&(s+=Math.
floor(i/c),i%=c),s>=c&&(a+=Math.floor(s/c),s%=c),a.toString()+kl(s)+kl(i)}function Tx(e,t){return{lo:e>>>0,hi:t>>>0}}function Gs(e,t){return{lo:e|0,hi:t|0}}function Tl(e,t){return t=~t,e?e=~e+1:t+=1,Gs(
e,t)}function Rl(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.push(1)}}function Pl(){let e=this.buf[this.
pos++];if((e&128)===0)return this.assertBounds(),e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&n<10;n++)e=this.buf[this.pos++];if((e&128)!==
0)throw new Error("invalid varint");return this.assertBounds(),t>>>0}var Xo,kl,Qo=y(function(){l();Xo=4294967296;kl=function(e){let t=String(e);return"0000000".slice(t.length)+t}});function Rx(){let e=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&typeof e.setBigInt64=="function"&&typeof e.setBigUint64==
"function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof(0,noEnvironment)!="object"||noEnvironment.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),o=BigInt("0"),i=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>r||a<n)throw new Error(`invalid int64: ${s}`);
return a},uParse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>i||a<o)throw new Error(`invalid uint64: ${s}`);return a},enc(s){return e.setBigInt64(0,this.parse(s),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(
4,!0)}},uEnc(s){return e.setBigInt64(0,this.uParse(s),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(s,a){return e.setInt32(0,s,!0),e.setInt32(4,a,!0),e.getBigInt64(0,!0)},uDec(s,a){return e.setInt32(
0,s,!0),e.setInt32(4,a,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),Dl(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),zl(n),
n},enc(n){return typeof n!="string"&&(n=n.toString()),Dl(n),Vs(n)},uEnc(n){return typeof n!="string"&&(n=n.toString()),zl(n),Vs(n)},dec(n,r){return Cl(n,r)},uDec(n,r){return qs(n,r)}}}function Dl(e){if(!/^-?[0-9]+$/.
test(e))throw new Error("invalid int64: "+e)}function zl(e){if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}var We,sr=y(function(){l();Qo();We=Rx()});function Wr(e,t){switch(e){case M.STRING:return"";case M.BOOL:return!1;case M.DOUBLE:case M.FLOAT:return 0;case M.INT64:case M.UINT64:case M.SFIXED64:case M.FIXED64:case M.SINT64:return t?"0":We.zero;case M.
BYTES:return new Uint8Array(0);default:return 0}}var Ws=y(function(){l();sr();tn()});function $n(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function An(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):
e[t]=n}var ar=y(function(){l()});function Hr(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}var Hs=y(function(){l()});function ei(e){let t=e.fields[0];return Dx(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Dx(e){return Px.has(e)}var Px,ti=y(function(){l();Px=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"])});function jt(e,t){return Bs(t,e)?t:Ll(e)(t)}function Ll(e){let t=jl.get(e);return t===void 0&&(t=Mx(e),jl.set(e,t)),t}function Mx(e){let t=e.typeName,{properties:n,prototype:r}=Lx(e);return function(o){
let i;r!==void 0?(i=Object.create(r),i.$typeName=t):i={$typeName:t};for(let s=0;s<n.length;s++){let a=n[s],c=a.name,u=o?.[c];switch(a.kind){case Ks:u!=null?i[c]=a.convert!==void 0?a.convert(u):u:a.constant!==
void 0&&(i[c]=a.constant);break;case Fl:i[c]=a.convert!==void 0&&Array.isArray(u)?u.map(a.convert):u??[];break;case Ul:if(a.convert===void 0||!Hr(u))i[c]=u??{};else{let f={},p=Object.keys(u);for(let m=0;m<
p.length;m++)An(f,p[m],a.convert(u[p[m]]));i[c]=f}break;case Bl:{let f=u;if(f?.case!=null){let p=a.convert.get(f.case);if(p!==void 0){i[c]={case:f.case,value:p(f.value)};break}}i[c]={case:void 0};break}}}
return i}}function Lx(e){var t,n;let r=[],o={},i=Ux(e);for(let s of e.members){let a=s.localName;if(s.kind=="oneof"){r.push({name:a,kind:Bl,constant:void 0,convert:Fx(s)});continue}switch(s.fieldKind){case"message":{r.push({name:a,kind:Ks,constant:void 0,convert:ni(s)});break}case"list":{r.push({name:a,kind:Fl,constant:void 0,convert:s.listKind=="message"?(t=ni(s))!==null&&t!==void 0?t:function(c){return c}:
s.scalar==M.BYTES?Kr:void 0});break}case"map":{r.push({name:a,kind:Ul,constant:void 0,convert:s.mapKind=="message"?(n=ni(s))!==null&&n!==void 0?n:function(c){return c}:s.scalar==M.BYTES?Kr:void 0});break}default:{
let c=Bx(s);r.push({name:a,kind:Ks,constant:s.presence==Ml?c:void 0,convert:s.fieldKind=="scalar"&&s.scalar==M.BYTES?Kr:void 0}),i&&(o[a]=c);break}}}return{properties:r,prototype:i?o:void 0}}function Fx(e){
let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=ni(n):n.fieldKind=="scalar"&&n.scalar==M.BYTES&&(r=Kr),t.set(n.localName,r??function(o){return o})}return t}function ni(e){if(e.fieldKind==
"message"&&!e.oneof&&ei(e.message))return e.message.fields[0].scalar==M.BYTES?Kr:void 0;if(e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,
n;return function(r){return!Hr(r)||Bs(r,t)?r:(n??(n=Ll(t)),n(r))}}function Kr(e){return Array.isArray(e)?new Uint8Array(e):e}function Ux(e){switch(e.file.edition){case zx:return!1;case jx:return!0;default:
return e.fields.some(function(t){return t.presence!=Ml&&t.fieldKind!="message"&&!t.oneof})}}function Bx(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?t.toString():
t:e.fieldKind=="scalar"?Wr(e.scalar,e.longAsString):e.enum.values[0].number}var zx,jx,Ml,jl,Ks,Fl,Ul,Bl,ri=y(function(){l();Zs();tn();Ws();Hs();ar();ti();zx=999,jx=998,Ml=2;jl=new WeakMap;Ks=0,Fl=1,Ul=
2,Bl=3});var oi,Zl=y(function(){l();oi=class extends Error{constructor(t,n,r="FieldValueInvalidError"){super(n),this.name=r,this.field=function(){return t}}}});function Zx(e){var t;Ys=Object.assign(Object.assign({},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:Xs(e.encodeUtf8.bind(e))})}function Js(){if(!Ys){let e=globalThis;if(!e.TextEncoder||
!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,o={encodeUtf8(s){return t.
encode(s)},decodeUtf8(s,a){return a?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(s)):n.decode(s)},checkUtf8(s){try{return encodeURIComponent(s),!0}catch{return!1}}};t.encodeInto&&
(o.encodeUtf8Into=t.encodeInto.bind(t));let i=String.prototype.isWellFormed;i&&(o.checkUtf8=function(s){return i.call(s)}),Zx(o)}return Ys}function Xs(e){return function(t,n){let r=e(t);return n.set(r),
{written:r.byteLength}}}var Ys,Vl=y(function(){l()});function Qs(e){return e<128?1:e<16384?2:e<2097152?3:e<268435456?4:5}function ea(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid int32: "+typeof e);if(!Number.isInteger(
e)||e>qx||e<Gx)throw new Error("invalid int32: "+e)}function ql(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>
Vx||e<0)throw new Error("invalid uint32: "+e)}function Kx(e){if(typeof e=="string"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")
throw new Error("invalid float32: "+typeof e);if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}var Te,Vx,qx,Gx,ii,Wx,Yr,Gl,Hx,Wl,On,Jr=y(function(){l();Qo();
sr();Vl();(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",e[e.Bit32=5]="Bit32"})(Te||(Te={}));
Vx=4294967295,qx=2147483647,Gx=-2147483648,ii=class{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?Xs(t):Js().encodeUtf8Into,this.buffer=Gl,this.viewCache=Hx,this.pos=0}ensureCapacity(t){let n=this.
pos+t;if(n>this.buffer.length){let r=this.buffer.length||Wx;for(;r<n;)r*=2;let o=new Uint8Array(r);this.pos>0&&o.set(this.buffer),this.buffer=o}}view(){let t=this.buffer,n=this.viewCache;if(n.byteLength===
t.byteLength)return n;let r=new DataView(t.buffer);return this.viewCache=r,r}finish(){let t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),
this.ensureCapacity(Yr),this.buffer[this.pos++]=0,this}join(){let t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-t-Yr,r=Qs(n);return r>Yr&&(this.
ensureCapacity(r-Yr),this.buffer.copyWithin(t+r,t+Yr,this.pos)),this.pos=t,this.uint32(n),this.pos+=n,this}tag(t,n){return this.uint32((t<<3|n)>>>0)}raw(t){return this.ensureCapacity(t.length),this.buffer.
set(t,this.pos),this.pos+=t.length,this}uint32(t){if(ql(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.
pos++]=t,this}int32(t){if(ea(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let n=0;n<9;n++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.
ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));let n=t.length;if(n<=Wl){this.ensureCapacity(n+1);
let c=this.buffer,u=this.pos;c[u++]=n;let f=0;for(;f<n;f++){let p=t.charCodeAt(f);if(p>127)break;c[u++]=p}if(f==n)return this.pos=u,this}this.ensureCapacity(n*3+5);let r=Qs(n),o=this.buffer,i=this.pos,
{written:s}=this.encodeUtf8Into(t,o.subarray(i+r)),a=Qs(s);return a!=r&&o.copyWithin(i+a,i+r,i+r+s),this.uint32(s),this.pos+=s,this}float(t){return Kx(t),this.ensureCapacity(4),this.view().setFloat32(
this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.pos+=8,this}fixed32(t){return ql(t),this.ensureCapacity(4),this.view().setUint32(this.
pos,t,!0),this.pos+=4,this}sfixed32(t){return ea(t),this.ensureCapacity(4),this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return ea(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){let n=We.
enc(t);this.ensureCapacity(8);let r=this.view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(t){let n=We.uEnc(t);this.ensureCapacity(8);let r=this.view();
return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(t){let n=We.enc(t);return this.writeVarint64(n.lo,n.hi)}sint64(t){let n=We.enc(t),r=n.hi>>31,o=n.lo<<1^r,i=(n.
hi<<1|n.lo>>>31)^r;return this.writeVarint64(o,i)}uint64(t){let n=We.uEnc(t);return this.writeVarint64(n.lo,n.hi)}writeVarint64(t,n){this.ensureCapacity(10);let r=this.buffer,o=this.pos;for(let a=0;a<
28;a=a+7){let c=t>>>a,u=!(!(c>>>7)&&n==0);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}let i=t>>>28&15|(n&7)<<4,s=n>>3!=0;if(r[o++]=(s?i|128:i)&255,!s)return this.pos=o,this;for(let a=3;a<31;a=
a+7){let c=n>>>a,u=!!(c>>>7);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}return r[o++]=n>>>31&1,this.pos=o,this}},Wx=128,Yr=1,Gl=new Uint8Array(0),Hx=new DataView(Gl.buffer),Wl=32;On=class{constructor(t,n=Js().
decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=Nl,this.uint32=Pl,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){
let t=this.pos,n=this.uint32(),r=this.pos-t;if(r>5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let o=n>>>3,i=n&7;if(o<=0||i>5)throw new Error("illegal tag: field no "+o+" wire type "+i);return[o,i]}skip(t,n,r=100){let o=this.pos;switch(t){case Te.Varint:for(;this.buf[this.pos++]&128;);break;case Te.Bit64:this.pos+=4;case Te.Bit32:this.pos+=4;break;case Te.
LengthDelimited:let i=this.uint32();this.pos+=i;break;case Te.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){let[s,a]=this.tag();if(a===Te.EndGroup){if(n!==void 0&&s!==n)
throw new Error("invalid end group tag");break}this.skip(a,s,r-1)}break;default:throw new Error("cant skip wire type "+t)}return this.assertBounds(),this.buf.subarray(o,this.pos)}assertBounds(){if(this.
pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),We.dec(this.varint64Lo,this.varint64Hi)}uint64(){
return this.varint64(),We.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,n=this.varint64Hi,r=-(t&1);return t=(t>>>1|(n&1)<<31)^r,n=n>>>1^r,We.dec(t,n)}bool(){let t=this.
buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,!0)}fixed64(){return We.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){return We.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.
view.getFloat64((this.pos+=8)-8,!0)}bytes(){let t=this.uint32(),n=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(n,n+t)}string(t){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let o=this.buf;if(n<=Wl){let i=new Array(n);for(let s=0;s<n;s++){let a=o[r+s];if(a>127)return this.decodeUtf8(o.subarray(r,this.pos),t);i[s]=a}return String.fromCharCode.apply(String,i)}return this.decodeUtf8(
o.subarray(r,this.pos),t)}}});function nn(e){if(Jx(e))return{toMessage:function(n){return Hl(n)},toLocal:function(n){return Kl(n)}};if(e.fieldKind=="message"&&!e.oneof&&ei(e.message)){let n=e.message,r=n.fields[0].localName;return{
toMessage:function(o){let i=jt(n);return o!==void 0&&(i[r]=o),i},toLocal:function(o){return o[r]}}}let t=e.message;return{toMessage:function(n){return n===void 0?jt(t):n},toLocal:function(n){return n}}}
function Jx(e){return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"}function Hl(e){let t={$typeName:"google.protobuf.Struct",fields:{}};if(Hr(e))for(let n of Object.
keys(e))An(t.fields,n,Jl(e[n]));return t}function Kl(e){let t={};for(let n of Object.keys(e.fields))An(t,n,Yl(e.fields[n]));return t}function Yl(e){switch(e.kind.case){case"structValue":return Kl(e.kind.
value);case"listValue":return e.kind.value.values.map(Yl);case"nullValue":case void 0:return null;default:return e.kind.value}}function Jl(e){let t={$typeName:"google.protobuf.Value",kind:{case:void 0}};
switch(typeof e){case"number":t.kind={case:"numberValue",value:e};break;case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===
null)t.kind={case:"nullValue",value:Yx};else if(Array.isArray(e)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(Jl(r));t.kind={case:"listValue",value:n}}else t.kind={case:"structValue",value:Hl(e)};break}return t}var Yx,ta=y(function(){l();ri();Hs();ar();ti();Yx=0});var Xl=y(function(){l()});function tf(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),o=-1;if(Ql)try{let i=Ql.call(r,e);i.read==t&&(o=i.written)}catch{}return o<0&&(o=Xx(r,e)),
o==n?r:r.subarray(0,o)}function Xx(e,t){let n=ev(),r=0,o=0,i,s=0;for(let a=0;a<t.length;a++){if(i=n[t.charCodeAt(a)],i===void 0)switch(t[a]){case"=":o=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(o){case 0:s=i,o=1;break;case 1:e[r++]=s<<2|(i&48)>>4,s=i,o=2;break;case 2:e[r++]=(s&15)<<4|(i&60)>>2,s=i,o=3;break;case 3:
e[r++]=(s&3)<<6|i,o=0;break}}if(o==1)throw Error("invalid base64 string");return r}function Qx(e){return si||(si="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),ef=si.slice(
0,-2).concat("-","_")),e=="url"?ef:si}function ev(){if(!cr){cr=[];let e=Qx("std");for(let t=0;t<e.length;t++)cr[e[t].charCodeAt(0)]=t;cr[45]=e.indexOf("+"),cr[95]=e.indexOf("/")}return cr}var Ql,xO,si,
ef,cr,nf=y(function(){l();Ql=Uint8Array.prototype.setFromBase64;xO=Uint8Array.prototype.toBase64});function ur(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let o=e.charAt(r);switch(o){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":n.push(o),t=!1;break;default:
t&&(t=!1,o=o.toUpperCase()),n.push(o);break}}return n.join("")}function lr(e){return tv.has(e)?e+"$":e}var tv,na=y(function(){l();tv=new Set(["constructor","toString","toJSON","valueOf"])});function ra(e){for(let t of e.field)$n(t,"jsonName")||(t.jsonName=ur(t.name));e.nestedType.forEach(ra)}var rf=y(function(){l();na();ar()});function of(e,t){let n=e.values.find(function(r){return r.name===t});if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);return n.number}function sf(e,t){switch(e){case M.STRING:return t;case M.
BYTES:{let n=nv(t);if(n===!1)throw new Error(`cannot parse ${M[e]} default value: ${t}`);return n}case M.INT64:case M.SFIXED64:case M.SINT64:return We.parse(t);case M.UINT64:case M.FIXED64:return We.uParse(
t);case M.DOUBLE:case M.FLOAT:switch(t){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case M.BOOL:return t===
"true";case M.INT32:case M.UINT32:case M.SINT32:case M.FIXED32:case M.SFIXED32:return parseInt(t,10)}}function nv(e){let t=[],n={tail:e,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.
tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let o=this.tail.substring(0,r);return this.tail=this.tail.substring(r),o}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.
c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,o=n.take(2);if(o===!1)return!1;let i=parseInt(r+o,8);if(Number.isNaN(i))return!1;t.push(i);break}case"x":{let r=n.c,o=n.take(2);if(o===!1)
return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;t.push(i);break}case"u":{let r=n.c,o=n.take(4);if(o===!1)return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;let s=new Uint8Array(4);
new DataView(s.buffer).setInt32(0,i,!0),t.push(s[0],s[1],s[2],s[3]);break}case"U":{let r=n.c,o=n.take(8);if(o===!1)return!1;let i=We.uEnc(r+o),s=new Uint8Array(8),a=new DataView(s.buffer);a.setInt32(0,
i.lo,!0),a.setInt32(4,i.hi,!0),t.push(s[0],s[1],s[2],s[3],s[4],s[5],s[6],s[7]);break}}break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}var oa=y(function(){l();tn();sr()});function*ai(e){switch(e.kind){case"file":for(let t of e.messages)yield t,yield*ai(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.nestedMessages)yield t,yield*ai(
t);yield*e.nestedEnums,yield*e.nestedExtensions;break}}var af=y(function(){l()});function df(e,t){return rv([e,t])}function rv(e,t){let n=ov();if(!e.length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of e[0].file)t?.(r),ff(r,n);return n}
if("$typeName"in e[0]){let s=function(a){let c=[];for(let u of a.dependency){if(n.getFile(u)!=null||i.has(u))continue;let f=o(u);if(!f)throw new Error(`Unable to resolve ${u}, imported by ${a.name}`);
"kind"in f?n.addFile(f,!1,!0):(i.add(f.name),c.push(f))}return c.concat(...c.map(s))},r=e[0],o=e[1],i=new Set;for(let a of[r,...s(r)].reverse())t?.(a),ff(a,n)}else for(let r of e)for(let o of r.files)
n.addFile(o);return n}function ov(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,[Symbol.iterator](){return e.values()},get files(){return n.values()},addFile(r,o,i){if(n.
set(r.proto.name,r),!o)for(let s of ai(r))this.add(s);if(i)for(let s of r.dependencies)this.addFile(s,o,i)},add(r){if(r.kind=="extension"){let o=t.get(r.extendee.typeName);o||t.set(r.extendee.typeName,
o=new Map),o.set(r.number,r)}e.set(r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){let o=e.get(r);return o?.kind=="message"?o:void 0},getEnum(r){let o=e.get(r);return o?.
kind=="enum"?o:void 0},getExtension(r){let o=e.get(r);return o?.kind=="extension"?o:void 0},getExtensionFor(r,o){var i;return(i=t.get(r.typeName))===null||i===void 0?void 0:i.get(o)},getService(r){let o=e.
get(r);return o?.kind=="service"?o:void 0}}}function ff(e,t){var n,r;let o={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?r:!1,edition:vv(e),
name:e.name.replace(/\.proto$/,""),dependencies:wv(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${e.name}`}},i=new Map,s={get(a){return i.get(a)},add(a){var c;$t(((c=a.proto.
options)===null||c===void 0?void 0:c.mapEntry)===!0),i.set(a.typeName,a)}};for(let a of e.enumType)hf(a,o,void 0,t);for(let a of e.messageType)gf(a,o,void 0,t,s);for(let a of e.service)yv(a,o,t);sa(o,
t);for(let a of i.values())aa(a,t,s);for(let a of o.messages)aa(a,t,s),sa(a,t);t.addFile(o,!0)}function sa(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=ca(n,e,t);e.extensions.push(
r),t.add(r)}break;case"message":for(let n of e.proto.extension){let r=ca(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)sa(n,t);break}}function aa(e,t,n){let r=e.proto.oneofDecl.
map(function(i){return xv(i,e)}),o=new Set;for(let i of e.proto.field){let s=$v(i,r),a=ca(i,e,t,s,n);e.fields.push(a),e.field[a.localName]=a,s===void 0?e.members.push(a):(s.fields.push(a),o.has(s)||(o.
add(s),e.members.push(s)))}for(let i of r.filter(function(s){return o.has(s)}))e.oneofs.push(i);for(let i of e.nestedMessages)aa(i,t,n)}function hf(e,t,n,r){var o,i,s,a,c,u,f,p,m;let d=Ev(e.name,e.value),
g={kind:"enum",proto:e,deprecated:(i=(o=e.options)===null||o===void 0?void 0:o.deprecated)!==null&&i!==void 0?i:!1,file:t,parent:n,open:!0,name:e.name,typeName:ci(e,n,t),value:{},values:[],sharedPrefix:d,
toString(){return`enum ${this.typeName}`}};g.open=Nv(g),r.add(g);for(let v of e.value){let _=v.name,A={kind:"enum_value",proto:v,deprecated:(a=(s=v.options)===null||s===void 0?void 0:s.deprecated)!==null&&
a!==void 0?a:!1,parent:g,name:_,localName:lr(d==null?_:_.substring(d.length)),number:v.number,jsonName:(c=Sv(v))!==null&&c!==void 0?c:_,toString(){return`enum value ${g.typeName}.${_}`}};g.values.push(
A),(u=(p=g.value)[m=v.number])!==null&&u!==void 0||(p[m]=A)}((f=n?.nestedEnums)!==null&&f!==void 0?f:t.enums).push(g)}function gf(e,t,n,r,o){var i,s,a,c;let u={kind:"message",proto:e,deprecated:(s=(i=
e.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,file:t,parent:n,name:e.name,typeName:ci(e,n,t),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],
toString(){return`message ${this.typeName}`}};((a=e.options)===null||a===void 0?void 0:a.mapEntry)===!0?o.add(u):(((c=n?.nestedMessages)!==null&&c!==void 0?c:t.messages).push(u),r.add(u));for(let f of e.
enumType)hf(f,t,u,r);for(let f of e.nestedType)gf(f,t,u,r,o)}function yv(e,t,n){var r,o;let i={kind:"service",proto:e,deprecated:(o=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?
o:!1,file:t,name:e.name,typeName:ci(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(i),n.add(i);for(let s of e.method){let a=_v(s,i,n);i.methods.push(a),
i.method[a.localName]=a}}function _v(e,t,n){var r,o,i,s;let a;e.clientStreaming&&e.serverStreaming?a="bidi_streaming":e.clientStreaming?a="client_streaming":e.serverStreaming?a="server_streaming":a="unary";let c=n.getMessage(Mt(e.inputType)),u=n.getMessage(Mt(e.outputType));$t(c,`invalid MethodDescriptorProto: input_type ${e.inputType} not found`),$t(u,`invalid MethodDescriptorProto: output_type ${e.
inputType} not found`);let f=e.name;return{kind:"rpc",proto:e,deprecated:(o=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?o:!1,parent:t,name:f,localName:lr(f.length?lr(f[0].
toLowerCase()+f.substring(1)):f),methodKind:a,input:c,output:u,idempotency:(s=(i=e.options)===null||i===void 0?void 0:i.idempotencyLevel)!==null&&s!==void 0?s:fv,toString(){return`rpc ${t.typeName}.${f}`}}}
function xv(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:lr(ur(e.name)),toString(){return`oneof ${t.typeName}.${this.name}`}}}function ca(e,t,n,r,o){var i,s,
a;let c=o===void 0,u={kind:"field",proto:e,deprecated:(s=(i=e.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,
presence:Av(e,r,c,t),utf8Validation:Cv(e,t),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},f;if(c){let g=t.kind=="file"?t:t.
file,v=t.kind=="file"?void 0:t,_=ci(e,v,g);u.kind="extension",u.file=g,u.parent=v,u.oneof=void 0,u.typeName=_,u.jsonName=`[${_}]`,f=function(){return`extension ${_}`};let A=n.getMessage(Mt(e.extendee));
$t(A,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),u.extendee=A}else{let g=t;$t(g.kind=="message"),u.parent=g,u.oneof=r,u.localName=r?ur(e.name):lr(ur(e.name)),u.jsonName=e.jsonName,
f=function(){return`field ${g.typeName}.${e.name}`}}Object.defineProperty(u,"toString",{value:f,writable:!0,enumerable:!0,configurable:!0});let p=e.label,m=e.type,d=(a=e.options)===null||a===void 0?void 0:
a.jstype;if(p===ua){let g=m==Xr?o?.get(Mt(e.typeName)):void 0;if(g){u.fieldKind="map";let{key:v,value:_}=kv(g);return u.mapKey=v.scalar,u.mapKind=_.fieldKind,u.message=_.message,u.delimitedEncoding=!1,
u.enum=_.enum,u.scalar=_.scalar,u}switch(u.fieldKind="list",m){case Xr:case Qr:u.listKind="message",u.message=n.getMessage(Mt(e.typeName)),$t(u.message),u.delimitedEncoding=pf(e,t);break;case cf:u.listKind=
"enum",u.enum=n.getEnum(Mt(e.typeName)),$t(u.enum);break;default:u.listKind="scalar",u.scalar=m,u.longAsString=d==uf;break}return u.packed=Ov(e,t),u}switch(m){case Xr:case Qr:u.fieldKind="message",u.message=
n.getMessage(Mt(e.typeName)),$t(u.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),u.delimitedEncoding=pf(e,t),u.getDefaultValue=function(){};break;case cf:{let g=n.getEnum(Mt(
e.typeName));$t(g!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),u.fieldKind="enum",u.enum=n.getEnum(Mt(e.typeName)),u.getDefaultValue=function(){return $n(e,"defaultValue")?
of(g,e.defaultValue):void 0};break}default:{u.fieldKind="scalar",u.scalar=m,u.longAsString=d==uf,u.getDefaultValue=function(){return $n(e,"defaultValue")?sf(m,e.defaultValue):void 0};break}}return u}function vv(e){
switch(e.syntax){case"":case"proto2":return iv;case"proto3":return sv;case"editions":if(e.edition===av)return bv;if(e.edition in mf)return e.edition;throw new Error(`${e.name}: unsupported edition`);default:
throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function wv(e,t){return e.dependency.map(function(n){let r=t.getFile(n);if(!r)throw new Error(`Cannot find ${n}, imported by ${e.name}`);
return r})}function Ev(e,t){let n=Iv(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let o=r.name.substring(n.length);if(o.length==0||/^\d/.test(o))return}return n}function Sv(e){
var t,n;let i;for(let s of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==null&&n!==void 0?n:[]){if(s.no!==998||s.wireType!==Te.LengthDelimited)continue;let a=new On(new On(s.data).bytes());for(;a.
pos<a.len;){let[c,u]=a.tag();c===1&&u===Te.LengthDelimited?i=a.string():a.skip(u,c)}}return i}function Iv(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,function(t){return"_"+t})).toLowerCase()}
function ci(e,t,n){let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function Mt(e){return e.startsWith(".")?e.substring(1):e}function $v(e,t){
if(!$n(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return $t(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} for field #${e.number} not found`),n}function Av(e,t,n,r){if(e.label==
lv)return pv;if(e.label==ua)return lf;if(t||e.proto3Optional||n)return ia;let o=kn("fieldPresence",{proto:e,parent:r});return o==lf&&(e.type==Xr||e.type==Qr)?ia:o}function Ov(e,t){if(e.label!=ua)return!1;
switch(e.type){case cv:case uv:case Qr:case Xr:return!1}let n=e.options;return n&&$n(n,"packed")?n.packed:dv==kn("repeatedFieldEncoding",{proto:e,parent:t})}function kv(e){let t=e.fields.find(function(r){
return r.number===1}),n=e.fields.find(function(r){return r.number===2});return $t(t&&t.fieldKind=="scalar"&&t.scalar!=M.BYTES&&t.scalar!=M.FLOAT&&t.scalar!=M.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!=
"map"),{key:t,value:n}}function Nv(e){var t;return hv==kn("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function pf(e,t){return e.type==Qr?!0:mv==kn("messageEncoding",{proto:e,
parent:t})}function Cv(e,t){return gv==kn("utf8Validation",{proto:e,parent:t})}function kn(e,t){var n,r;let o=(n=t.proto.options)===null||n===void 0?void 0:n.features;if(o){let i=o[e];if(i!=0)return i}
if("kind"in t){if(t.kind=="message")return kn(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let i=mf[t.edition];if(!i)throw new Error(`feature default for edition ${t.edition} not found`);return i[e]}return kn(
e,t.parent)}function $t(e,t){if(!e)throw new Error(t)}var iv,sv,av,cv,Qr,Xr,uv,cf,ua,lv,uf,fv,ia,lf,pv,dv,mv,hv,gv,bv,mf,bf=y(function(){l();tn();oa();af();ar();na();Jr();iv=998,sv=999,av=9999,cv=9,Qr=
10,Xr=11,uv=12,cf=14,ua=3,lv=2,uf=1,fv=0,ia=1,lf=2,pv=3,dv=1,mv=2,hv=1,gv=2,bv=1002,mf={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},
1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,
repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,
messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,enforceProtoLimits:2}}});var yf=y(function(){l()});function fr(e,t,...n){return n.reduce(function(r,o){return r.nestedMessages[o]},e.messages[t])}var _f=y(function(){l()});function xf(e,t,...n){if(n.length==0)return e.enums[t];let r=n.pop();return n.reduce(function(o,i){return o.nestedMessages[i]},e.messages[t]).nestedEnums[r]}var vf=y(function(){l()});function Tv(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function Nn(e,t,n){let r=jt(e);return la(e).read(r,new On(t),Tv(n),t.byteLength),r}function la(e){
let t=wf.get(e);return t===void 0&&(t=Rv(e)),t}function Rv(e){let t=String(e),n=new Map,r={read:Pv(t,n),readGroup:Dv(t,n)};wf.set(e,r);for(let o of e.fields)n.set(o.number,zv(o));return r}function Pv(e,t){
return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a=r.pos+i,c=(s=n.$unknown)!==
null&&s!==void 0?s:[];for(;r.pos<a;){let[u,f]=r.tag(),p=t.get(u);if(p===void 0){let m=r.skip(f,u,o.recursionLimit-o.depth);o.readUnknownFields&&c.push({no:u,wireType:f,data:m});continue}p(n,r,o,f)}c.length>
0&&(n.$unknown=c),o.depth--}}function Dv(e,t){return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a,c,u=(s=n.$unknown)!==null&&s!==void 0?s:[];for(;r.pos<r.len&&([a,c]=r.tag(),c!=Te.EndGroup);){let f=t.get(a);if(f===void 0){let p=r.skip(c,a,o.recursionLimit-o.depth);o.readUnknownFields&&
u.push({no:a,wireType:c,data:p});continue}f(n,r,o,c)}if(c!=Te.EndGroup||a!==i)throw new Error("invalid end group tag");u.length>0&&(n.$unknown=u),o.depth--}}function zv(e){switch(e.fieldKind){case"scalar":return jv(e);case"enum":return Mv(e);case"message":return Lv(e);case"list":return Fv(e);case"map":return Uv(e)}}function jv(e){let t=ui(e.scalar,e.utf8Validation,e.longAsString),n=e.localName;if(e.
oneof){let r=e.oneof.localName;return function(o,i){o[r]={case:n,value:t(i)}}}return function(r,o){r[n]=t(o)}}function Mv(e){var t;let n=e.localName,r=(t=e.oneof)===null||t===void 0?void 0:t.localName;
if(e.enum.open)return r!==void 0?function(s,a){s[r]={case:n,value:a.int32()}}:function(s,a){s[n]=a.int32()};let o=e.enum.values,i=e.number;return function(s,a,c,u){var f;let p=a.int32();if(o.some(function(m){
return m.number===p}))r!==void 0?s[r]={case:n,value:p}:s[n]=p;else if(c.readUnknownFields){let m=[];Rl(p,m);let d=(f=s.$unknown)!==null&&f!==void 0?f:[];d.push({no:i,wireType:u,data:new Uint8Array(m)}),
s.$unknown=d}}}function Lv(e){let t=e.localName,{toMessage:n,toLocal:r}=nn(e),o=Ef(e);if(e.oneof){let i=e.oneof.localName;return function(s,a,c){let u=s[i],f=n(u.case===t?u.value:void 0);o(f,a,c),s[i]=
{case:t,value:r(f)}}}return function(i,s,a){let c=n(i[t]);o(c,s,a),i[t]=r(c)}}function Ef(e){let t=la(e.message);if(e.delimitedEncoding){let n=e.number;return function(r,o,i){return t.readGroup(r,o,i,
n)}}return function(n,r,o){return t.read(n,r,o,r.uint32())}}function Fv(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:s,toLocal:a}=nn(e),c=Ef(e);return function(u,f,p){let m=s(void 0);c(
m,f,p),u[t].push(a(m))}}let n=e.listKind=="enum"?M.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,o=ui(n,e.utf8Validation,r),i=n!=M.STRING&&n!=M.BYTES;return function(s,a,c,u){let f=s[t];if(u==
Te.LengthDelimited&&i){let p=a.uint32()+a.pos;for(;a.pos<p;)f.push(o(a))}else f.push(o(a))}}function Uv(e){let t=e.localName,n=ui(e.mapKey,e.utf8Validation,!1),r=Wr(e.mapKey,!1),o,i;switch(e.mapKind){case"scalar":{let s=e.scalar,a=ui(s,e.utf8Validation,!1);if(o=function(c){return a(c)},s==M.BYTES)i=function(){return new Uint8Array(0)};else{let c=Wr(s,!1);i=function(){return c}}break}case"enum":{let s=e.
enum.values[0].number;o=function(a){return a.int32()},i=function(){return s};break}case"message":{let{toMessage:s,toLocal:a}=nn(e),c=la(e.message).read;o=function(u,f,p){let m=s(p);return c(m,u,f,u.uint32()),
a(m)},i=function(){return a(s(void 0))};break}}return function(s,a,c){let u=s[t],f,p,m=a.uint32(),d=a.pos+m;for(;a.pos<d;){let[g,v]=a.tag();switch(g){case 1:f=n(a);break;case 2:p=o(a,c,p);break;default:
a.skip(v,g,c.recursionLimit-c.depth)}}f===void 0&&(f=r),p===void 0&&(p=i()),An(u,f,p)}}function ui(e,t,n){switch(e){case M.STRING:return function(r){return r.string(t)};case M.BOOL:return function(r){
return r.bool()};case M.DOUBLE:return function(r){return r.double()};case M.FLOAT:return function(r){return r.float()};case M.INT32:return function(r){return r.int32()};case M.INT64:return n?function(r){
return String(r.int64())}:function(r){return r.int64()};case M.UINT64:return n?function(r){return String(r.uint64())}:function(r){return r.uint64()};case M.FIXED64:return n?function(r){return String(r.
fixed64())}:function(r){return r.fixed64()};case M.BYTES:return function(r){return r.bytes()};case M.FIXED32:return function(r){return r.fixed32()};case M.SFIXED32:return function(r){return r.sfixed32()};case M.
SFIXED64:return n?function(r){return String(r.sfixed64())}:function(r){return r.sfixed64()};case M.SINT64:return n?function(r){return String(r.sint64())}:function(r){return r.sint64()};case M.UINT32:return function(r){
return r.uint32()};case M.SINT32:return function(r){return r.sint32()}}}var wf,Sf=y(function(){l();tn();Ws();ar();ta();ri();Jr();Qo();wf=new WeakMap});function Ye(e,t){var n;t=t?.filter(function(i){return i!==void 0});let r=Zv(e);return r.messageType.forEach(ra),r.dependency=(n=t?.map(function(i){return i.proto.name}))!==null&&n!==void 0?n:[],df(r,function(i){
return t?.find(function(s){return s.proto.name===i})}).getFile(r.name)}var Bv,Zv,rn=y(function(){l();bf();rf();Bv={$typeName:"google.protobuf.FileDescriptorProto",syntax:"",edition:0,label:1,typeName:"",
extendee:"",defaultValue:"",oneofIndex:0,jsonName:"",proto3Optional:!1,clientStreaming:!1,serverStreaming:!1,deprecated:!1,mapEntry:!1,dependency:[],messageType:[],enumType:[],service:[],extension:[],
field:[],nestedType:[],oneofDecl:[],extensionRange:[],value:[],method:[]},Zv=function(e){return JSON.parse(e,function(t,n){return typeof n=="object"&&!Array.isArray(n)?Object.assign(Object.create(Bv),
n):n})}});var on,If=y(function(){l();rn();on=Ye('{"messageType":[{"field":[{"name":"seconds","number":1,"label":1,"type":3},{"name":"nanos","number":2,"label":1,"type":5}],"name":"Timestamp"}],"name":"google/protobuf/timestamp.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"TimestampProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/timestamppb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});function $f(e){return new Date(Vv(e))}function Vv(e){return Number(e.seconds)*1e3+Math.round(e.nanos/1e6)}var Af=y(function(){l()});var Of,kf=y(function(){l();rn();Of=Ye('{"messageType":[{"field":[{"name":"seconds","number":1,"label":1,"type":3},{"name":"nanos","number":2,"label":1,"type":5}],"name":"Duration"}],"name":"google/protobuf/duration.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"DurationProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/durationpb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var Nf=y(function(){l()});var Cf,Tf=y(function(){l();rn();Cf=Ye('{"messageType":[{"field":[{"name":"type_url","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":12}],"name":"Any"}],"name":"google/protobuf/any.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"AnyProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/anypb","objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});function Wv(e){return e?Object.assign(Object.assign({},Rf),e):Rf}function pr(e,t,n){let r=new ii;return fa(e)(r,Wv(n),t),r.finish()}function fa(e){let t=Pf.get(e);return t===void 0&&(t=Hv(e)),t}function Hv(e){
let t=e.typeName,n=e.fields.concat().sort(function(s,a){return s.number-a.number}),r=n[0],o=[],i=function(s,a,c){if(c.$typeName!==t&&r!==void 0)throw new oi(r,`cannot use ${r} with message ${c.$typeName}`,
"ForeignFieldError");for(let f=0;f<o.length;f++)o[f](s,a,c);let u=c.$unknown;if(u!==void 0&&a.writeUnknownFields)for(let f=0;f<u.length;f++){let{no:p,wireType:m,data:d}=u[f];s.tag(p,m).raw(d)}};Pf.set(
e,i);for(let s of n)o.push(Kv(s));return i}function Kv(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return Yv(e);case"list":return Xv(e);case"map":return Qv(e)}}function Yv(e){let t=Jv(
e),n=e.localName;if(e.oneof){let r=e.oneof.localName;return function(o,i,s){let a=s[r];a.case===n&&t(o,i,a.value)}}if(e.presence!=qv){let r=e.presence==Gv?`cannot encode ${e} to binary: required field not set`:void 0;return function(o,i,s){let a=s[n];if(a!==void 0&&Object.prototype.hasOwnProperty.call(s,n))t(o,i,a);else if(r!==void 0)throw new Error(r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].
number;return function(o,i,s){let a=s[n];a!==r&&t(o,i,a)}}switch(e.scalar){case M.BOOL:return function(r,o,i){let s=i[n];s!==!1&&t(r,o,s)};case M.STRING:return function(r,o,i){let s=i[n];s!==""&&t(r,o,
s)};case M.BYTES:return function(r,o,i){let s=i[n];(!(s instanceof Uint8Array)||s.byteLength>0)&&t(r,o,s)};case M.DOUBLE:case M.FLOAT:return function(r,o,i){let s=i[n];Object.is(s,0)||t(r,o,s)};default:
return function(r,o,i){let s=i[n];s!=0&&t(r,o,s)}}}function Jv(e){switch(e.fieldKind){case"message":{let{toMessage:t}=nn(e),n=Df(e);return function(r,o,i){n(r,o,t(i))}}case"scalar":case"enum":{let t=e.
fieldKind=="enum"?M.INT32:e.scalar,n=e.number,r=fi(t),o=li(t,e.parent.typeName,e.name);return function(i,s,a){i.tag(n,r),o(i,a)}}}}function Xv(e){let t=e.localName,n=e.number;switch(e.listKind){case"message":{let{toMessage:r}=nn(e),o=Df(e);return function(i,s,a){let c=a[t];for(let u=0;u<c.length;u++)o(i,s,r(c[u]))}}case"scalar":case"enum":{let r=e.listKind=="enum"?M.INT32:e.scalar,o=li(r,e.parent.
typeName,e.name);if(e.packed)return function(s,a,c){let u=c[t];if(u.length!=0){s.tag(n,Te.LengthDelimited).fork();for(let f=0;f<u.length;f++)o(s,u[f]);s.join()}};let i=fi(r);return function(s,a,c){let u=c[t];
for(let f=0;f<u.length;f++)s.tag(n,i),o(s,u[f])}}}}function Qv(e){let t=e.localName,n=e.number,r=ew(e);if(e.mapKind=="message"){let{toMessage:a}=nn(e),c=fa(e.message);return function(u,f,p){let m=p[t],
d=Object.keys(m);for(let g=0;g<d.length;g++){let v=d[g];u.tag(n,Te.LengthDelimited).fork(),r(u,v),u.tag(2,Te.LengthDelimited).fork(),c(u,f,a(m[v])),u.join(),u.join()}}}let o=e.mapKind=="enum"?M.INT32:
e.scalar,i=fi(o),s=li(o,e.parent.typeName,e.name);return function(a,c,u){let f=u[t],p=Object.keys(f);for(let m=0;m<p.length;m++){let d=p[m];a.tag(n,Te.LengthDelimited).fork(),r(a,d),a.tag(2,i),s(a,f[d]),
a.join()}}}function ew(e){let t=fi(e.mapKey),n=li(e.mapKey,e.parent.typeName,e.name),r=tw(e.mapKey);return function(o,i){o.tag(1,t),n(o,r(i))}}function tw(e){switch(e){case M.STRING:return function(t){
return t};case M.BOOL:return function(t){return t==="true"?!0:t==="false"?!1:t};case M.UINT64:case M.FIXED64:return function(t){try{return We.uParse(t)}catch{return t}};case M.INT64:case M.SFIXED64:case M.
SINT64:return function(t){try{return We.parse(t)}catch{return t}};default:return function(t){let n=Number.parseInt(t);return Number.isFinite(n)?n:t}}}function li(e,t,n){let r=nw(e);return function(o,i){
try{r(o,i)}catch(s){throw s instanceof Error?new Error(`cannot encode field ${t}.${n} to binary: ${s.message}`):s}}}function nw(e){switch(e){case M.STRING:return function(t,n){return t.string(n)};case M.
BOOL:return function(t,n){return t.bool(n)};case M.DOUBLE:return function(t,n){return t.double(n)};case M.FLOAT:return function(t,n){return t.float(n)};case M.INT32:return function(t,n){return t.int32(
n)};case M.INT64:return function(t,n){return t.int64(n)};case M.UINT64:return function(t,n){return t.uint64(n)};case M.FIXED64:return function(t,n){return t.fixed64(n)};case M.BYTES:return function(t,n){
return t.bytes(n)};case M.FIXED32:return function(t,n){return t.fixed32(n)};case M.SFIXED32:return function(t,n){return t.sfixed32(n)};case M.SFIXED64:return function(t,n){return t.sfixed64(n)};case M.
SINT64:return function(t,n){return t.sint64(n)};case M.UINT32:return function(t,n){return t.uint32(n)};case M.SINT32:return function(t,n){return t.sint32(n)}}}function Df(e){let t=e.number,n=fa(e.message);
return e.delimitedEncoding?function(r,o,i){r.tag(t,Te.StartGroup),n(r,o,i),r.tag(t,Te.EndGroup)}:function(r,o,i){r.tag(t,Te.LengthDelimited).fork(),n(r,o,i),r.join()}}function fi(e){switch(e){case M.BYTES:case M.
STRING:return Te.LengthDelimited;case M.DOUBLE:case M.FIXED64:case M.SFIXED64:return Te.Bit64;case M.FIXED32:case M.SFIXED32:case M.FLOAT:return Te.Bit32;default:return Te.Varint}}var qv,Gv,Rf,Pf,zf=y(
function(){l();Jr();tn();Zl();ta();sr();qv=2,Gv=3,Rf={writeUnknownFields:!0};Pf=new WeakMap});var jf=y(function(){l()});var sn,Mf=y(function(){l();rn();sn=Ye('{"messageType":[{"name":"Empty"}],"name":"google/protobuf/empty.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"EmptyProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/emptypb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var Lf=y(function(){l()});var dr,Ff,Uf=y(function(){l();rn();dr=Ye('{"messageType":[{"field":[{"name":"fields","number":1,"label":3,"type":11,"typeName":".google.protobuf.Struct.FieldsEntry"}],"nestedType":[{"field":[{"name":"key","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":11,"typeName":".google.protobuf.Value"}],"name":"FieldsEntry","options":{"mapEntry":true}}],"name":"Struct"},{"field":[{"name":"null_value","number":1,"label":1,"type":14,"typeName":".google.protobuf.NullValue","oneofIndex":0},{"name":"number_value","number":2,"label":1,"type":1,"oneofIndex":0},{"name":"string_value","number":3,"label":1,"type":9,"oneofIndex":0},{"name":"bool_value","number":4,"label":1,"type":8,"oneofIndex":0},{"name":"struct_value","number":5,"label":1,"type":11,"typeName":".google.protobuf.Struct","oneofIndex":0},{"name":"list_value","number":6,"label":1,"type":11,"typeName":".google.protobuf.ListValue","oneofIndex":0}],"oneofDecl":[{"name":"kind"}],"name":"Value"},{"field":[{"name":"values","number":1,"label":3,"type":11,"typeName":".google.protobuf.Value"}],"name":"ListValue"}],"enumType":[{"value":[{"name":"NULL_VALUE","number":0}],"name":"NullValue"}],"name":"google/protobuf/struct.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"StructProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/structpb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}');(function(e){e[e.NULL_VALUE=0]="NULL_VALUE"})(Ff||(Ff={}))});var mr,Bf=y(function(){l();rn();mr=Ye('{"messageType":[{"field":[{"name":"value","number":1,"label":1,"type":1}],"name":"DoubleValue"},{"field":[{"name":"value","number":1,"label":1,"type":2}],"name":"FloatValue"},{"field":[{"name":"value","number":1,"label":1,"type":3}],"name":"Int64Value"},{"field":[{"name":"value","number":1,"label":1,"type":4}],"name":"UInt64Value"},{"field":[{"name":"value","number":1,"label":1,"type":5}],"name":"Int32Value"},{"field":[{"name":"value","number":1,"label":1,"type":13}],"name":"UInt32Value"},{"field":[{"name":"value","number":1,"label":1,"type":8}],"name":"BoolValue"},{"field":[{"name":"value","number":1,"label":1,"type":9}],"name":"StringValue"},{"field":[{"name":"value","number":1,"label":1,"type":12}],"name":"BytesValue"}],"name":"google/protobuf/wrappers.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"WrappersProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/wrapperspb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var an=y(function(){l();Af();Nf();jf();ti();Tf();kf();Mf();Lf();Uf();If();Bf()});var Zf=y(function(){l()});var Vf=y(function(){l()});var qf=y(function(){l()});var Gf=y(function(){l()});var Wf=y(function(){l()});var Hf=y(function(){l()});var hr=y(function(){l();Ol();Zs();ri();Xl();tn();Zf();Vf();zf();Sf();qf();Gf();Wf();sr();Hf()});var Kf={};Ce(Kf,{toBinary:function(){return pr}});var Yf=y(function(){l();hr()});var Jf={};Ce(Jf,{timestampDate:function(){return $f}});var Xf=y(function(){l();an()});function gr(e,t){let n=typeof e;if(n!==typeof t)return!1;let r=Array.isArray(e),o=Array.isArray(t);if(r!==o)return!1;if(r){let i=e.length;if(i!==t.length)return!1;for(let s=0;s<i;s++)if(!gr(e[s],t[s]))
return!1;return!0}if(n==="object"){if(!e||!t)return e===t;let i=Object.keys(e),s=Object.keys(t);if(i.length!==s.length)return!1;for(let c of i)if(!Object.prototype.hasOwnProperty.call(t,c)||!gr(e[c],t[c]))
return!1;return!0}return e===t}var pa=y(function(){l()});function at(e){return encodeURI(rw(e)).replace(/#/g,"%23")}function rw(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}var pi=y(function(){l()});function aw(e){let t="";for(let n=0;n<e.length;){let r=e[n],o=e.slice(n,n+3);if(r==="%"&&iw.test(o)){let s=String.fromCharCode(parseInt(o.slice(1),16));t+=sw.test(s)?s:o.toUpperCase(),n+=3;continue}let i=String.
fromCodePoint(e.codePointAt(n));t+=ow.test(i)?i:encodeURIComponent(i),n+=i.length}return t}function di(e,t){let n=new URL(e,t.href);return n.hash=n.hash?aw(n.hash.slice(1)):"",n}function Lt(e,t=Object.
create(null),n=fw,r=""){if(e&&typeof e=="object"&&!Array.isArray(e)){let i=e.$id||e.id;if(i){let s=di(i,n);s.hash.length>1?t[s.href]=e:(s.hash="",r===""?n=s:Lt(e,t,n))}}else if(e!==!0&&e!==!1)return t;
let o=n.href+(r?"#"+r:"");if(t[o]!==void 0&&t[o]!==e)throw new Error(`Duplicate schema URI "${o}".`);if(t[o]=e,e===!0||e===!1)return t;if(e.__absolute_uri__===void 0&&Object.defineProperty(e,"__absolute_uri__",{enumerable:!1,value:o}),e.$ref&&e.__absolute_ref__===void 0){let i=di(e.$ref,n);Object.defineProperty(e,"__absolute_ref__",{enumerable:!1,value:i.href})}if(e.$recursiveRef&&e.__absolute_recursive_ref__===
void 0){let i=di(e.$recursiveRef,n);Object.defineProperty(e,"__absolute_recursive_ref__",{enumerable:!1,value:i.href})}if(e.$anchor){let i=di("#"+e.$anchor,n);t[i.href]=e}for(let i in e){if(lw[i])continue;
let s=`${r}/${at(i)}`,a=e[i];if(Array.isArray(a)){if(cw[i]){let c=a.length;for(let u=0;u<c;u++)Lt(a[u],t,n,`${s}/${u}`)}}else if(uw[i])for(let c in a)Lt(a[c],t,n,`${s}/${at(c)}`);else Lt(a,t,n,s)}return t}
var ow,iw,sw,cw,uw,lw,fw,mi=y(function(){l();pi();ow=/^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/,iw=/^%[0-9A-Fa-f]{2}$/,sw=/^[A-Za-z0-9._~-]$/;cw={prefixItems:!0,items:!0,allOf:!0,anyOf:!0,oneOf:!0},uw={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependentSchemas:!0},lw={id:!0,$id:!0,$ref:!0,$schema:!0,$anchor:!0,$vocabulary:!0,$comment:!0,default:!0,enum:!0,const:!0,required:!0,dependentRequired:!0,
type:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0},
fw=typeof self<"u"&&self.location&&self.location.origin!=="null"?new URL(self.location.origin+self.location.pathname+location.search):new URL("https://github.com/cfworker")});function At(e){return e.test.bind(e)}function Iw(e){return e%4===0&&(e%100!==0||e%400===0)}function np(e){let t=e.match(pw);if(!t)return!1;let n=t[1],r=t[2],o=t[3];if(!n||!r||!o)return!1;let i=+n,s=+r,
a=+o,c=s==2&&Iw(i)?29:dw[s];return s>=1&&s<=12&&a>=1&&c!==void 0&&a<=c}function rp(e,t){let n=t.match(mw);if(!n)return!1;let r=n[1],o=n[2],i=n[3];if(!r||!o||!i)return!1;let s=+r,a=+o,c=+i,u=n[5],f=n[6],
p=+(n[7]??0),m=+(n[8]??0);if(s>23||a>59||c>60||p>23||m>59||e&&u===void 0)return!1;if(c<60)return!0;let d=f==="+"?1:f==="-"?-1:0;return(s*60+a-d*(p*60+m)+1440)%1440===1439}function Aw(e){let[t,n,r]=e.split(
$w);return t!==void 0&&n!==void 0&&r===void 0&&np(t)&&rp(!0,n)}function Nw(e){return Ow.test(e)&&kw.test(e)}function Tw(e){if(Cw.test(e))return!1;try{return new RegExp(e,"u"),!0}catch{return!1}}var pw,
dw,mw,Qf,hw,gw,bw,yw,_w,xw,vw,ww,Ew,ep,tp,Sw,da,$w,Ow,kw,Cw,ma=y(function(){l();pw=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,dw=[0,31,28,31,30,31,30,31,31,30,31,30,31],mw=/^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i,
Qf=/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i,hw=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
gw=/^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
bw=/^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
yw=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,_w=/^(?:\/(?:[^~/]|~0|~1)*)*$/,xw=/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,vw=/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
ww=/^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i,Ew=function(e){let t=e.match(ww);if(!t)return!1;let n=t[1],r=t[2];if(!n||!r||n.length>64||r.length>253||
n[0]!=='"'&&(n[0]==="."||n.endsWith(".")||n.includes("..")))return!1;if(r.startsWith("[")&&r.endsWith("]")){let o=r.slice(1,-1);return/^ipv6:/i.test(o)?tp.test(o.slice(5)):ep.test(o)}return Qf.test(r)},
ep=/^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,tp=/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
Sw=function(e){return/^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(e)};da={date:np,
time:rp.bind(void 0,!0),"date-time":Aw,duration:Sw,uri:Nw,"uri-reference":At(hw),"uri-template":At(gw),url:At(bw),email:Ew,hostname:At(Qf),ipv4:At(ep),ipv6:At(tp),regex:Tw,uuid:At(yw),"json-pointer":At(
_w),"json-pointer-uri-fragment":At(xw),"relative-json-pointer":At(vw)};$w=/t|\s/i;Ow=/\/|:/,kw=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
Cw=/[^\\]\\Z/});var op,ip=y(function(){l();(function(e){e[e.Flag=1]="Flag",e[e.Basic=2]="Basic",e[e.Detailed=4]="Detailed"})(op||(op={}))});function sp(e){let t=0,n=e.length,r=0,o;for(;r<n;)t++,o=e.charCodeAt(r++),o>=55296&&o<=56319&&r<n&&(o=e.charCodeAt(r),(o&64512)==56320&&r++);return t}var ha=y(function(){l()});function Cn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function ap(e){let t=Math.abs(e).toString().split("e"),n=t[0],r=t[1]??"0",o=n.indexOf("."),i=o===-1?0:n.length-o-1;return[BigInt(n.replace(
".","")),Number(r)-i]}function Rw(e,t){if(!Number.isFinite(e)||!Number.isFinite(t)||t<=0)return!1;let[n,r]=ap(e),[o,i]=ap(t),s=r-i;return s>=0?n*10n**BigInt(s)%o===0n:n%(o*10n**BigInt(-s))===0n}function ze(e,t,n="2019-09",r=Lt(t),o=!0,i=null,s="#",a="#",c=Object.create(null)){if(t===!0)return{valid:!0,errors:[]};if(t===!1)return{valid:!1,errors:[{instanceLocation:s,keyword:"false",keywordLocation:s,error:"False boolean schema."}]};let u=typeof e,f;switch(u){case"boolean":case"number":case"string":f=u;break;case"object":e===null?f="null":Array.isArray(e)?f="array":f="object";break;default:throw new Error(`Instances of "${u}" type are not supported.`)}let{$ref:p,$recursiveRef:m,$recursiveAnchor:d,type:g,const:v,enum:_,required:A,not:k,anyOf:B,allOf:P,oneOf:q,if:ne,then:U,else:R,format:se,properties:D,patternProperties:C,
additionalProperties:$,unevaluatedProperties:L,minProperties:W,maxProperties:ie,propertyNames:be,dependentRequired:de,dependentSchemas:ke,dependencies:Re,prefixItems:le,items:he,additionalItems:$e,unevaluatedItems:Ne,
contains:Q,minContains:me,maxContains:Y,minItems:fe,maxItems:ye,uniqueItems:ue,minimum:_e,maximum:Ae,exclusiveMinimum:Ge,exclusiveMaximum:ge,multipleOf:It,minLength:E,maxLength:I,pattern:V,__absolute_ref__:N,
__absolute_recursive_ref__:w}=t,S=[];if(d===!0&&i===null&&(i=t),m==="#"){let T=i===null?r[w]:i,j=`${a}/$recursiveRef`,J=ze(e,i===null?t:i,n,r,o,T,s,j,c);J.valid||S.push({instanceLocation:s,keyword:"$recursiveRef",keywordLocation:j,error:"A subschema had errors."},...J.errors)}if(p!==void 0){let j=r[N||p];if(j===void 0){let G=`Unresolved $ref "${p}".`;throw N&&N!==p&&(G+=`  Absolute URI "${N}".`),G+=
`
Known schemas:
- ${Object.keys(r).join(`
- `)}`,new Error(G)}let J=`${a}/$ref`,K=ze(e,j,n,r,o,i,s,J,c);if(K.valid||S.push({instanceLocation:s,keyword:"$ref",keywordLocation:J,error:"A subschema had errors."},...K.errors),n==="4"||n==="7")return{
valid:S.length===0,errors:S}}if(Array.isArray(g)){let T=g.length,j=!1;for(let J=0;J<T;J++)if(f===g[J]||g[J]==="integer"&&f==="number"&&e%1===0&&e===e){j=!0;break}j||S.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${f}" is invalid. Expected "${g.join('", "')}".`})}else g==="integer"?(f!=="number"||e%1||e!==e)&&S.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${f}" is invalid. Expected "${g}".`}):g!==void 0&&f!==g&&S.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${f}" is invalid. Expected "${g}".`});if(v!==void 0&&(f==="object"||f==="array"?gr(e,v)||S.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(v)}.`}):e!==v&&
S.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(v)}.`})),_!==void 0&&(f==="object"||f==="array"?_.some(function(T){return gr(e,T)})||
S.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(_)}.`}):_.some(function(T){return e===T})||S.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(_)}.`})),k!==void 0){let T=`${a}/not`;ze(e,k,n,r,o,i,s,T).valid&&S.push({instanceLocation:s,keyword:"not",keywordLocation:T,
error:'Instance matched "not" schema.'})}let z=[];if(B!==void 0){let T=`${a}/anyOf`,j=S.length,J=!1;for(let[K,G]of B.entries()){let ae=Object.create(c),oe=ze(e,G,n,r,o,d===!0?i:null,s,`${T}/${K}`,ae);
S.push(...oe.errors),J=J||oe.valid,oe.valid&&z.push(ae)}J?S.length=j:S.splice(j,0,{instanceLocation:s,keyword:"anyOf",keywordLocation:T,error:"Instance does not match any subschemas."})}if(P!==void 0){
let T=`${a}/allOf`,j=S.length,J=!0;for(let[K,G]of P.entries()){let ae=Object.create(c),oe=ze(e,G,n,r,o,d===!0?i:null,s,`${T}/${K}`,ae);S.push(...oe.errors),J=J&&oe.valid,oe.valid&&z.push(ae)}J?S.length=
j:S.splice(j,0,{instanceLocation:s,keyword:"allOf",keywordLocation:T,error:"Instance does not match every subschema."})}if(q!==void 0){let T=`${a}/oneOf`,j=S.length,J=q.filter(function(K,G){let ae=Object.
create(c),oe=ze(e,K,n,r,o,d===!0?i:null,s,`${T}/${G}`,ae);return S.push(...oe.errors),oe.valid&&z.push(ae),oe.valid}).length;J===1?S.length=j:S.splice(j,0,{instanceLocation:s,keyword:"oneOf",keywordLocation:T,
error:`Instance does not match exactly one subschema (${J} matches).`})}if((f==="object"||f==="array")&&Object.assign(c,...z),ne!==void 0){let T=`${a}/if`,j=Object.create(null);if(ze(e,ne,n,r,o,i,s,T,
j).valid){if(Object.assign(c,j),U!==void 0){let K=ze(e,U,n,r,o,i,s,`${a}/then`,c);K.valid||S.push({instanceLocation:s,keyword:"if",keywordLocation:T,error:'Instance does not match "then" schema.'},...K.
errors)}}else if(R!==void 0){let K=ze(e,R,n,r,o,i,s,`${a}/else`,c);K.valid||S.push({instanceLocation:s,keyword:"if",keywordLocation:T,error:'Instance does not match "else" schema.'},...K.errors)}}if(f===
"object"){if(A!==void 0)for(let K of A)Cn(e,K)||S.push({instanceLocation:s,keyword:"required",keywordLocation:`${a}/required`,error:`Instance does not have required property "${K}".`});let T=Object.keys(
e);if(W!==void 0&&T.length<W&&S.push({instanceLocation:s,keyword:"minProperties",keywordLocation:`${a}/minProperties`,error:`Instance does not have at least ${W} properties.`}),ie!==void 0&&T.length>ie&&
S.push({instanceLocation:s,keyword:"maxProperties",keywordLocation:`${a}/maxProperties`,error:`Instance does not have at least ${ie} properties.`}),be!==void 0){let K=`${a}/propertyNames`;for(let G in e){
let ae=`${s}/${at(G)}`,oe=ze(G,be,n,r,o,i,ae,K);oe.valid||S.push({instanceLocation:s,keyword:"propertyNames",keywordLocation:K,error:`Property name "${G}" does not match schema.`},...oe.errors)}}if(de!==
void 0){let K=`${a}/dependantRequired`;for(let G in de)if(Cn(e,G)){let ae=de[G];for(let oe of ae)Cn(e,oe)||S.push({instanceLocation:s,keyword:"dependentRequired",keywordLocation:K,error:`Instance has "${G}" but does not have "${oe}".`})}}if(ke!==void 0)for(let[K,G]of Object.entries(ke)){let ae=`${a}/dependentSchemas`;if(Cn(e,K)){let oe=ze(e,G,n,r,o,i,s,`${ae}/${at(K)}`,c);oe.valid||S.push({instanceLocation:s,
keyword:"dependentSchemas",keywordLocation:ae,error:`Instance has "${K}" but does not match dependant schema.`},...oe.errors)}}if(Re!==void 0){let K=`${a}/dependencies`;for(let G in Re)if(Cn(e,G)){let ae=Re[G];
if(Array.isArray(ae))for(let oe of ae)Cn(e,oe)||S.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${G}" but does not have "${oe}".`});else{let oe=ze(e,ae,n,r,o,i,
s,`${K}/${at(G)}`);oe.valid||S.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${G}" but does not match dependant schema.`},...oe.errors)}}}let j=Object.create(null),
J=!1;if(D!==void 0){let K=`${a}/properties`;for(let[G,ae]of Object.entries(D)){if(!Cn(e,G))continue;let oe=`${s}/${at(G)}`,Se=ze(e[G],ae,n,r,o,i,oe,`${K}/${at(G)}`);if(j[G]=!0,Se.valid)c[G]=!0;else if(J=
o,S.push({instanceLocation:s,keyword:"properties",keywordLocation:K,error:`Property "${G}" does not match schema.`},...Se.errors),J)break}}if(!J&&C!==void 0){let K=`${a}/patternProperties`;for(let[G,ae]of Object.
entries(C)){let oe=new RegExp(G,"u");for(let Se in e){if(!oe.test(Se))continue;let qr=`${s}/${at(Se)}`,Al=ze(e[Se],ae,n,r,o,i,qr,`${K}/${at(G)}`);j[Se]=!0,Al.valid?c[Se]=!0:(J=o,S.push({instanceLocation:s,
keyword:"patternProperties",keywordLocation:K,error:`Property "${Se}" matches pattern "${G}" but does not match associated schema.`},...Al.errors))}}}if(!J&&$!==void 0){let K=`${a}/additionalProperties`;for(let G in e){if(j[G])continue;let ae=`${s}/${at(G)}`,oe=ze(e[G],$,n,r,o,i,ae,K);oe.valid?c[G]=!0:(J=o,S.push({instanceLocation:s,keyword:"additionalProperties",keywordLocation:K,error:`Property "${G}" does not match additional properties schema.`},...oe.errors))}}else if(!J&&L!==void 0){let K=`${a}/unevaluatedProperties`;for(let G in e)if(!c[G]){let ae=`${s}/${at(G)}`,oe=ze(e[G],L,n,r,o,i,ae,
K);oe.valid?c[G]=!0:S.push({instanceLocation:s,keyword:"unevaluatedProperties",keywordLocation:K,error:`Property "${G}" does not match unevaluated properties schema.`},...oe.errors)}}}else if(f==="array"){ye!==void 0&&e.length>ye&&S.push({instanceLocation:s,keyword:"maxItems",keywordLocation:`${a}/maxItems`,error:`Array has too many items (${e.length} > ${ye}).`}),fe!==void 0&&e.length<fe&&S.push(
{instanceLocation:s,keyword:"minItems",keywordLocation:`${a}/minItems`,error:`Array has too few items (${e.length} < ${fe}).`});let T=e.length,j=0,J=!1;if(le!==void 0){let K=`${a}/prefixItems`,G=Math.
min(le.length,T);for(;j<G;j++){let ae=ze(e[j],le[j],n,r,o,i,`${s}/${j}`,`${K}/${j}`);if(c[j]=!0,!ae.valid&&(J=o,S.push({instanceLocation:s,keyword:"prefixItems",keywordLocation:K,error:"Items did not match schema."},...ae.errors),J))break}}if(he!==void 0){let K=`${a}/items`;if(Array.isArray(he)){let G=Math.min(he.length,T);for(;j<G;j++){let ae=ze(e[j],he[j],n,r,o,i,`${s}/${j}`,`${K}/${j}`);if(c[j]=
!0,!ae.valid&&(J=o,S.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...ae.errors),J))break}}else for(;j<T;j++){let G=ze(e[j],he,n,r,o,i,`${s}/${j}`,K);
if(c[j]=!0,!G.valid&&(J=o,S.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...G.errors),J))break}if(!J&&$e!==void 0){let G=`${a}/additionalItems`;for(;j<
T;j++){let ae=ze(e[j],$e,n,r,o,i,`${s}/${j}`,G);c[j]=!0,ae.valid||(J=o,S.push({instanceLocation:s,keyword:"additionalItems",keywordLocation:G,error:"Items did not match additional items schema."},...ae.
errors))}}}if(Q!==void 0)if(T===0&&me===void 0)S.push({instanceLocation:s,keyword:"contains",keywordLocation:`${a}/contains`,error:"Array is empty. It must contain at least one item matching the schema."});else if(me!==void 0&&T<me)S.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array has less items (${T}) than minContains (${me}).`});else{let K=`${a}/contains`,G=S.length,ae=0;for(let oe=0;oe<T;oe++){let Se=ze(e[oe],Q,n,r,o,i,`${s}/${oe}`,K);Se.valid?(c[oe]=!0,ae++):S.push(...Se.errors)}ae>=(me||0)&&(S.length=G),me===void 0&&ae===0?S.splice(G,0,{instanceLocation:s,
keyword:"contains",keywordLocation:K,error:"Array does not contain item matching schema."}):me!==void 0&&ae<me?S.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array must contain at least ${me} items matching schema. Only ${ae} items were found.`}):Y!==void 0&&ae>Y&&S.push({instanceLocation:s,keyword:"maxContains",keywordLocation:`${a}/maxContains`,error:`Array may contain at most ${Y} items matching schema. ${ae} items were found.`})}if(!J&&Ne!==void 0){let K=`${a}/unevaluatedItems`;for(j;j<T;j++){if(c[j])continue;let G=ze(e[j],Ne,n,r,o,i,`${s}/${j}`,K);
c[j]=!0,G.valid||S.push({instanceLocation:s,keyword:"unevaluatedItems",keywordLocation:K,error:"Items did not match unevaluated items schema."},...G.errors)}}if(ue)for(let K=0;K<T;K++){let G=e[K],ae=typeof G==
"object"&&G!==null;for(let oe=0;oe<T;oe++){if(K===oe)continue;let Se=e[oe];(G===Se||ae&&(typeof Se=="object"&&Se!==null)&&gr(G,Se))&&(S.push({instanceLocation:s,keyword:"uniqueItems",keywordLocation:`${a}/uniqueItems`,error:`Duplicate items at indexes ${K} and ${oe}.`}),K=Number.MAX_SAFE_INTEGER,oe=Number.MAX_SAFE_INTEGER)}}}else if(f==="number")n==="4"?(_e!==void 0&&(Ge===!0&&e<=_e||e<_e)&&S.push({instanceLocation:s,
keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${e} is less than ${Ge?"or equal to ":""} ${_e}.`}),Ae!==void 0&&(ge===!0&&e>=Ae||e>Ae)&&S.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${e} is greater than ${ge?"or equal to ":""} ${Ae}.`})):(_e!==void 0&&e<_e&&S.push({instanceLocation:s,keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${e} is less than ${_e}.`}),
Ae!==void 0&&e>Ae&&S.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${e} is greater than ${Ae}.`}),Ge!==void 0&&e<=Ge&&S.push({instanceLocation:s,keyword:"exclusiveMinimum",keywordLocation:`${a}/exclusiveMinimum`,error:`${e} is less than ${Ge}.`}),ge!==void 0&&e>=ge&&S.push({instanceLocation:s,keyword:"exclusiveMaximum",keywordLocation:`${a}/exclusiveMaximum`,error:`${e} is greater than or equal to ${ge}.`})),It!==void 0&&(Rw(e,It)||S.push({instanceLocation:s,keyword:"multipleOf",keywordLocation:`${a}/multipleOf`,error:`${e} is not a multiple of ${It}.`}));else if(f===
"string"){let T=E===void 0&&I===void 0?0:sp(e);E!==void 0&&T<E&&S.push({instanceLocation:s,keyword:"minLength",keywordLocation:`${a}/minLength`,error:`String is too short (${T} < ${E}).`}),I!==void 0&&
T>I&&S.push({instanceLocation:s,keyword:"maxLength",keywordLocation:`${a}/maxLength`,error:`String is too long (${T} > ${I}).`}),V!==void 0&&!new RegExp(V,"u").test(e)&&S.push({instanceLocation:s,keyword:"pattern",keywordLocation:`${a}/pattern`,error:"String does not match pattern."}),se!==void 0&&da[se]&&!da[se](e)&&S.push({instanceLocation:s,keyword:"format",keywordLocation:`${a}/format`,error:`String does not match format "${se}".`})}return{valid:S.length===0,errors:S}}var ga=y(function(){l();pa();mi();ma();pi();ha()});var hi,cp=y(function(){l();mi();ga();hi=class{schema;draft;shortCircuit;lookup;constructor(t,n="2019-09",r=!0){this.schema=t,this.draft=n,this.shortCircuit=r,this.lookup=Lt(t)}validate(t){return ze(t,
this.schema,this.draft,this.lookup,this.shortCircuit)}addSchema(t,n){n&&(t={...t,$id:n}),Lt(t,this.lookup)}}});var up=y(function(){l();pa();mi();ma();pi();ip();ha();ga();cp()});var lp={};Ce(lp,{Validator:function(){return hi}});var fp=y(function(){l();up()});var Z,Qe=y(function(){l();(function(e){e[e.Canceled=1]="Canceled",e[e.Unknown=2]="Unknown",e[e.InvalidArgument=3]="InvalidArgument",e[e.DeadlineExceeded=4]="DeadlineExceeded",e[e.NotFound=5]="NotFound",
e[e.AlreadyExists=6]="AlreadyExists",e[e.PermissionDenied=7]="PermissionDenied",e[e.ResourceExhausted=8]="ResourceExhausted",e[e.FailedPrecondition=9]="FailedPrecondition",e[e.Aborted=10]="Aborted",e[e.
OutOfRange=11]="OutOfRange",e[e.Unimplemented=12]="Unimplemented",e[e.Internal=13]="Internal",e[e.Unavailable=14]="Unavailable",e[e.DataLoss=15]="DataLoss",e[e.Unauthenticated=16]="Unauthenticated"})(
Z||(Z={}))});function ba(e){let t=Z[e];return typeof t!="string"?e.toString():t[0].toLowerCase()+t.substring(1).replace(/[A-Z]/g,function(n){return"_"+n.toLowerCase()})}var pp=y(function(){l();Qe()});function Pw(e,t){return e.length?`[${ba(t)}] ${e}`:`[${ba(t)}]`}var X,ot=y(function(){l();Qe();hr();pp();X=class e extends Error{constructor(t,n=Z.Unknown,r,o,i){super(Pw(t,n)),this.name="ConnectError",
Object.setPrototypeOf(this,new.target.prototype),this.rawMessage=t,this.code=n,this.metadata=new b(r??{}),this.details=o??[],this.cause=i}static from(t,n=Z.Unknown){return t instanceof e?t:t instanceof
Error?t.name=="AbortError"||t.name=="TimeoutError"?new e(t.message,Z.Canceled):new e(t.message,n,void 0,void 0,t):new e(String(t),n,void 0,void 0,t)}static[Symbol.hasInstance](t){return t instanceof Error?
Object.getPrototypeOf(t)===e.prototype?!0:t.name==="ConnectError"&&"code"in t&&typeof t.code=="number"&&"metadata"in t&&"details"in t&&Array.isArray(t.details)&&"rawMessage"in t&&typeof t.rawMessage==
"string"&&"cause"in t:!1}findDetails(t){let n=t.kind==="message"?{getMessage:function(o){return o===t.typeName?t:void 0}}:t,r=[];for(let o of this.details){if("desc"in o){n.getMessage(o.desc.typeName)&&
r.push(jt(o.desc,o.value));continue}let i=n.getMessage(o.type);if(i)try{r.push(Nn(i,o.value))}catch{}}return r}}});var $N,dp=y(function(){l();$N=64*1024*1024});var mp=y(function(){l();Jr();nf();oa();dp()});function hp(e,t,n){try{let r=tf(e);return t?Nn(t,r,n):r}catch(r){throw X.from(r,Z.DataLoss)}}var gp=y(function(){l();hr();mp();ot();Qe()});function bp(e,t){let n={};for(let r of e.methods){let o=t(r);o!=null&&(n[r.localName]=o)}return n}var yp=y(function(){l()});var Tn,_p=y(function(){l();Tn=1});function _a(e,t,n){if(t??(t=ya),e??(e=gi),n??(n=Dw),t<1||t>ya)throw new X(`writeMaxBytes ${t} must be >= 1 and <= ${ya}`,Z.Internal);if(e<1||e>gi)throw new X(`readMaxBytes ${e} must be >= 1 and <= ${gi}`,
Z.Internal);return{readMaxBytes:e,writeMaxBytes:t,compressMinBytes:n}}function xp(e,t){if(t>e)throw new X(`message size ${t} is larger than configured writeMaxBytes ${e}`,Z.ResourceExhausted)}function bi(e,t,n=!1){
if(t>e){let r=`message size is larger than configured readMaxBytes ${e}`;throw n&&(r=`message size ${t} is larger than configured readMaxBytes ${e}`),new X(r,Z.ResourceExhausted)}}var gi,ya,Dw,yi=y(function(){
l();ot();Qe();gi=4294967295,ya=gi,Dw=1024});function vp(e){return new xa(e)}async function wp(e,t,n){let{flags:r,data:o}=e;if((r&Tn)===Tn)throw new X("invalid envelope, already compressed",Z.Internal);return t&&o.byteLength>=n&&(o=await t.compress(
o),r=r|Tn),{data:o,flags:r}}async function Ep(e,t,n){let{flags:r,data:o}=e;if((r&Tn)===Tn){if(!t)throw new X("received compressed envelope, but do not know how to decompress",Z.Internal);o=await t.decompress(
o,n),r=r^Tn}return{data:o,flags:r}}function Sp(e,t){let n=new Uint8Array(t.length+5);n.set(t,5);let r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.setUint8(0,e),r.setUint32(1,t.length),n}
var xa,va=y(function(){l();ot();Qe();_p();yi();xa=class{constructor(t){this.readMaxBytes=t,this.header=new Uint8Array(5),this.headerView=new DataView(this.header.buffer),this.buf=[]}get byteLength(){return this.
buf.reduce(function(t,n){return t+n.byteLength},0)}decode(t){this.buf.push(t);let n=[];for(;;){let r=this.pop();if(!r)break;n.push(r)}return n}pop(){if(!(!this.env&&(this.env=this.head(),!this.env))&&
this.cons(this.env.data)){let t=this.env;return this.env=void 0,t}}head(){if(!this.cons(this.header))return;let t=this.headerView.getUint8(0),n=this.headerView.getUint32(1);return bi(this.readMaxBytes,
n,!0),{flags:t,data:new Uint8Array(n)}}cons(t){let n=t.byteLength;if(this.byteLength<n)return!1;let r=0;for(;r<n;){let o=this.buf.shift();o.byteLength>n-r?(t.set(o.subarray(0,n-r),r),this.buf.unshift(
o.subarray(n-r)),r+=n-r):(t.set(o,r),r+=o.byteLength)}return!0}}});function Ip(e,...t){let[n,r,o]=jw(t),i=e,s;return o?.propagateDownStreamError===!0&&(i=s=$p(i)),i=eo(i,...n,{propagateDownStreamError:!1}),r(i).catch(function(a){return s?s.abort(a).then(function(){return Promise.
reject(a)}):Promise.reject(a)})}function jw(e){let t;typeof e[e.length-1]!="function"&&(t=e.pop());let n=e.pop();return[e,n,t]}function eo(e,...t){return Ot(this,arguments,function*(){var r;let[o,i]=Mw(
t),s,a=e[Symbol.asyncIterator](),u={[Symbol.asyncIterator](){return a}};i?.propagateDownStreamError===!0&&(u=s=$p(u));for(let p of o)u=p(u);let f=u[Symbol.asyncIterator]();try{for(;;){let p=yield Ie(f.
next());if(p.done===!0)break;if(!s){yield yield Ie(p.value);continue}try{yield yield Ie(p.value)}catch(m){throw yield Ie(s.abort(m)),m}}}finally{i?.propagateDownStreamError===!0&&((r=a.return)===null||
r===void 0||r.call(a).catch(function(){}))}})}function Mw(e){let t;return typeof e[e.length-1]!="function"&&(t=e.pop()),[e,t]}function wa(e,t,n){return t===void 0||n===void 0?function(r){return Ot(this,
arguments,function*(){var o,i,s,a;try{for(var c=!0,u=Ft(r),f;f=yield Ie(u.next()),o=f.done,!o;c=!0){a=f.value,c=!1;let p=a,m=e.serialize(p);yield yield Ie({flags:0,data:m})}}catch(p){i={error:p}}finally{
try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{if(i)throw i.error}}})}:function(r){return Ot(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=Ft(r),f;f=yield Ie(u.next()),o=f.done,!o;c=
!0){a=f.value,c=!1;let p=a,m,d=0;p.end?(d=d|t,m=n.serialize(p.value)):m=e.serialize(p.value),yield yield Ie({flags:d,data:m})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{
if(i)throw i.error}}})}}function Ea(e,t,n){return n&&t!==void 0?function(r){return Ot(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=Ft(r),f;f=yield Ie(u.next()),o=f.done,!o;c=!0){a=f.value,
c=!1;let{flags:p,data:m}=a;(p&t)===t?yield yield Ie({value:n.parse(m),end:!0}):yield yield Ie({value:e.parse(m),end:!1})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{
if(i)throw i.error}}})}:function(r){return Ot(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=Ft(r),f;f=yield Ie(u.next()),o=f.done,!o;c=!0){a=f.value,c=!1;let{flags:p,data:m}=a;if(t!==void 0&&
(p&t)===t){if(n===null)throw new X("unexpected end flag",Z.InvalidArgument);continue}yield yield Ie(e.parse(m))}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{if(i)
throw i.error}}})}}function Sa(e,t){return function(n){return Ot(this,arguments,function*(){var r,o,i,s;try{for(var a=!0,c=Ft(n),u;u=yield Ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Ie(yield Ie(
wp(s,e,t)))}catch(f){o={error:f}}finally{try{!a&&!r&&(i=c.return)&&(yield Ie(i.call(c)))}finally{if(o)throw o.error}}})}}function Ia(e,t){return function(n){return Ot(this,arguments,function*(){var r,
o,i,s;try{for(var a=!0,c=Ft(n),u;u=yield Ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Ie(yield Ie(Ep(s,e,t)))}catch(f){o={error:f}}finally{try{!a&&!r&&(i=c.return)&&(yield Ie(i.call(c)))}finally{
if(o)throw o.error}}})}}function $a(){return function(e){return Ot(this,arguments,function*(){var t,n,r,o;try{for(var i=!0,s=Ft(e),a;a=yield Ie(s.next()),t=a.done,!t;i=!0){o=a.value,i=!1;let{flags:c,data:u}=o;
yield yield Ie(Sp(c,u))}}catch(c){n={error:c}}finally{try{!i&&!t&&(r=s.return)&&(yield Ie(r.call(s)))}finally{if(n)throw n.error}}})}}function Aa(e){return function(t){return Ot(this,arguments,function*(){
var n,r,o,i;let s=vp(e);try{for(var a=!0,c=Ft(t),u;u=yield Ie(c.next()),n=u.done,!n;a=!0){i=u.value,a=!1;let f=i;for(let p of s.decode(f))yield yield Ie(p)}}catch(f){r={error:f}}finally{try{!a&&!n&&(o=
c.return)&&(yield Ie(o.call(c)))}finally{if(r)throw r.error}}if(s.byteLength>0)throw new X("protocol error: incomplete envelope",Z.InvalidArgument)})}}function $p(e){let t=e[Symbol.asyncIterator]();if(t.
throw===void 0)throw new Error("AsyncIterable does not implement throw");let n=t,r,o,i={next(){return o=n.next().finally(function(){o=void 0}),o},throw(a){return n.throw(a)}};t.return!==void 0&&(i=Object.
assign(Object.assign({},i),{return(a){return n.return(a)}}));let s=!1;return{abort(a){if(r)return r.state;let c=function(){return n.throw(a).then(function(u){return u.done===!0?"completed":"caught"},function(){
return"rethrown"})};return o?(r={reason:a,state:o.then(c,c)},r.state):(r={reason:a,state:c()},r.state)},[Symbol.asyncIterator](){if(s)throw new Error("AsyncIterable cannot be re-used");return s=!0,i}}}
function _i(e){return Ot(this,arguments,function*(){yield Ie(yield*zw(Ft(e)))})}var Ft,Ie,Ot,zw,Oa=y(function(){l();Qe();ot();va();va();Ft=function(e){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=
function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){i({value:u,done:a})},
s)}},Ie=function(e){return this instanceof Ie?(this.v=e,this):new Ie(e)},Ot=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),
o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=function(){return this},o;function s(d){return function(g){
return Promise.resolve(g).then(d,p)}}function a(d,g){r[d]&&(o[d]=function(v){return new Promise(function(_,A){i.push([d,v,_,A])>1||c(d,v)})},g&&(o[d]=g(o[d])))}function c(d,g){try{u(r[d](g))}catch(v){
m(i[0][3],v)}}function u(d){d.value instanceof Ie?Promise.resolve(d.value.v).then(f,p):m(i[0][2],d)}function f(d){c("next",d)}function p(d){c("throw",d)}function m(d,g){d(g),i.shift(),i.length&&c(i[0][0],
i[0][1])}},zw=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:Ie(
e[o](s)),done:!1}:i?i(s):s}:i}}});function ka(e,t){return bp(e,function(n){switch(n.methodKind){case"unary":return Uw(t,n);case"server_streaming":return Bw(t,n);case"client_streaming":return Zw(t,n);case"bidi_streaming":return Vw(t,n);default:
return null}})}function Uw(e,t){return async function(n,r){var o,i;let s=await e.unary(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);return(o=r?.onHeader)===null||o===void 0||o.call(r,s.header),
(i=r?.onTrailer)===null||i===void 0||i.call(r,s.trailer),s.message}}function Bw(e,t){return function(n,r){return Op(e.stream(t,r?.signal,r?.timeoutMs,r?.headers,_i([n]),r?.contextValues),r)}}function Zw(e,t){
return async function(n,r){var o,i,s,a,c,u;let f=await e.stream(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);(c=r?.onHeader)===null||c===void 0||c.call(r,f.header);let p,m=0;try{for(var d=!0,
g=Ap(f.message),v;v=await g.next(),o=v.done,!o;d=!0)a=v.value,d=!1,p=a,m++}catch(_){i={error:_}}finally{try{!d&&!o&&(s=g.return)&&await s.call(g)}finally{if(i)throw i.error}}if(!p)throw new X("protocol error: missing response message",Z.Unimplemented);if(m>1)throw new X("protocol error: received extra messages for client streaming method",Z.Unimplemented);return(u=r?.onTrailer)===null||u===void 0||
u.call(r,f.trailer),p}}function Vw(e,t){return function(n,r){return Op(e.stream(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues),r)}}function Op(e,t){let n=(function(){return Fw(this,arguments,
function*(){var r,o;let i=yield br(e);(r=t?.onHeader)===null||r===void 0||r.call(t,i.header),yield br(yield*Lw(Ap(i.message))),(o=t?.onTrailer)===null||o===void 0||o.call(t,i.trailer)})})()[Symbol.asyncIterator]();
return{[Symbol.asyncIterator]:function(){return{next:function(){return n.next()}}}}}var Ap,br,Lw,Fw,kp=y(function(){l();yp();ot();Qe();Oa();Ap=function(e){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},br=function(e){return this instanceof br?(this.v=e,this):new br(e)},Lw=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=
function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:br(e[o](s)),done:!1}:i?i(s):s}:i}},Fw=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(g){return Promise.resolve(g).then(d,p)}}function a(d,g){r[d]&&(o[d]=function(v){return new Promise(function(_,A){i.push([d,v,_,A])>1||c(d,v)})},
g&&(o[d]=g(o[d])))}function c(d,g){try{u(r[d](g))}catch(v){m(i[0][3],v)}}function u(d){d.value instanceof br?Promise.resolve(d.value.v).then(f,p):m(i[0][2],d)}function f(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,g){d(g),i.shift(),i.length&&c(i[0][0],i[0][1])}}});function Na(...e){let t=new AbortController,n=e.filter(function(o){return o!==void 0}).concat(t.signal);for(let o of n){if(o.aborted){r.apply(o);break}o.addEventListener("abort",r)}function r(){t.signal.
aborted||t.abort(Rn(this));for(let o of n)o.removeEventListener("abort",r)}return t}function Ca(e){let t=new AbortController,n=function(){t.abort(new X("the operation timed out",Z.DeadlineExceeded))},
r;return e!==void 0&&(e<=0?n():r=setTimeout(n,e)),{signal:t.signal,cleanup:function(){return clearTimeout(r)}}}function Rn(e){if(!e.aborted)return;if(e.reason!==void 0)return e.reason;let t=new Error(
"This operation was aborted");return t.name="AbortError",t}var Ta=y(function(){l();ot();Qe()});function Ra(){return{get(e){return e.id in this?this[e.id]:e.defaultValue},set(e,t){return this[e.id]=t,this},delete(e){return delete this[e.id],this}}}var Np=y(function(){l()});var xi,vi,Cp,Tp,Ut,Rp,Pp,Pa,Pn=y(function(){l();xi="Content-Type",vi="Grpc-Encoding",Cp="Grpc-Accept-Encoding",Tp="Grpc-Timeout",Ut="Grpc-Status",Rp="Grpc-Message",Pp="Grpc-Status-Details-Bin",Pa="User-Agent"});var Dp=y(function(){l()});var zp=y(function(){l()});function wi(e,t,...n){if(n.length>0)throw new Error;return e.services[t]}var jp=y(function(){l()});var xe,Bt,OC,kC,Mp=y(function(){l();xe="@bufbuild/protobuf",Bt=xe+"/wkt",OC={"google/protobuf/compiler/plugin.proto":Bt,"google/protobuf/any.proto":Bt,"google/protobuf/api.proto":xe+"/wkt/google/protobuf/api_pb.js","google/protobuf/c_sharp_features.proto":xe+"/wkt/google/protobuf/c_sharp_features_pb.js","google/protobuf/cpp_features.proto":xe+"/wkt/google/protobuf/cpp_features_pb.js","google/protobuf/cpp_file_options.proto":xe+"/wkt/google/protobuf/cpp_file_options_pb.js","google/protobuf/cpp_options.proto":xe+"/wkt/google/protobuf/cpp_options_pb.js","google/protobuf/descriptor.proto":Bt,"google/protobuf/duration.proto":Bt,"google/protobuf/empty.proto":Bt,"google/protobuf/field_mask.proto":Bt,"google/protobuf/go_features.proto":xe+"/wkt/google/protobuf/go_features_pb.js","google/protobuf/java_features.proto":xe+"/wkt/google/protobuf/java_features_pb.js","google/protobuf/json_enumvalue_options.proto":xe+"/wkt/google/protobuf/json_enumvalue_options_pb.js","google/protobuf/json_options.proto":xe+"/wkt/google/protobuf/json_options_pb.js","google/protobuf/source_context.proto":xe+"/wkt/google/protobuf/source_context_pb.js","google/protobuf/struct.proto":Bt,"google/protobuf/timestamp.proto":Bt,"google/protobuf/type.proto":xe+"/wkt/google/protobuf/type_pb.js","google/protobuf/wrappers.proto":Bt},kC={isMessage:{typeOnly:!1,bootstrapWktFrom:"../is-message.js",from:xe},Message:{typeOnly:!0,
bootstrapWktFrom:"../types.js",from:xe},create:{typeOnly:!1,bootstrapWktFrom:"../create.js",from:xe},fromJson:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:xe},fromJsonString:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:xe},fromBinary:{typeOnly:!1,bootstrapWktFrom:"../from-binary.js",from:xe},toBinary:{typeOnly:!1,bootstrapWktFrom:"../to-binary.js",from:xe},toJson:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:xe},toJsonString:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:xe},protoInt64:{typeOnly:!1,bootstrapWktFrom:"../proto-int64.js",from:xe},JsonValue:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:xe},JsonObject:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:xe},UnknownEnum:{typeOnly:!0,bootstrapWktFrom:"../types.js",from:xe},codegen:{boot:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/boot.js",from:xe+"/codegenv2"},fileDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/file.js",from:xe+"/codegenv2"},enumDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},extDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/extension.js",from:xe+"/codegenv2"},messageDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/message.js",from:xe+"/codegenv2"},serviceDesc:{
typeOnly:!1,bootstrapWktFrom:"../codegenv2/service.js",from:xe+"/codegenv2"},tsEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},objEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},GenFile:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenEnum:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenExtension:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenMessage:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenService:{typeOnly:!0,
bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"}}}});var Lp=y(function(){l()});var Fp=y(function(){l()});var Ei=y(function(){l();yf();Dp();vf();zp();rn();_f();jp();Mp();Lp();Fp()});var qw,Up,Bp=y(function(){l();Ei();an();qw=Ye('{"messageType":[{"field":[{"name":"code","number":1,"label":1,"type":5},{"name":"message","number":2,"label":1,"type":9},{"name":"details","number":3,"label":3,"type":11,"typeName":".google.protobuf.Any"}],"name":"Status"}],"name":"status.proto","package":"google.rpc","options":{"javaPackage":"com.google.rpc","javaOuterClassname":"StatusProto","javaMultipleFiles":true,"goPackage":"google.golang.org/genproto/googleapis/rpc/status;status","objcClassPrefix":"RPC"},"syntax":"proto3"}',[Cf]),Up=fr(qw,0)});function Si(e){var t;let n=e.get(Pp);if(n!=null){let o=hp(n,Up);if(o.code==0)return;let i=new X(o.message,o.code,e);return i.details=o.details.map(function(s){return{type:s.typeUrl.substring(s.typeUrl.
lastIndexOf("/")+1),value:s.value}}),i}let r=e.get(Ut);if(r!=null){if(r===Gw)return;let o=parseInt(r,10);return o in Z?new X(decodeURIComponent((t=e.get(Rp))!==null&&t!==void 0?t:""),o,e):new X(`invalid grpc-status: ${r}`,Z.Internal,e)}}var Gw,Da=y(function(){l();Bp();ot();gp();Qe();Pn();Gw="0"});function za(e,t){return e.toString().replace(/\/?$/,`/${t.parent.typeName}/${t.name}`)}var Zp=y(function(){l()});function ja(e,t){return jt(e,t)}function Vp(e,t){function n(r){return r.done===!0?r:{done:r.done,value:ja(e,r.value)}}return{[Symbol.asyncIterator](){let r=t[Symbol.asyncIterator](),o={next:function(){
return r.next().then(n)}};return r.throw!==void 0&&(o.throw=function(i){return r.throw(i).then(n)}),r.return!==void 0&&(o.return=function(i){return r.return(i).then(n)}),o}}}var qp=y(function(){l();hr()});function Ma(e,t){if(!t)return e;for(let n of t.concat().reverse())e=n(e);return e}var Gp=y(function(){l()});function Kw(e){var t;let n=Object.assign({},e);return(t=n.ignoreUnknownFields)!==null&&t!==void 0||(n.ignoreUnknownFields=!0),n}function La(e,t,n,r){let o=Ii(Wp(e.input,t),r),i=Ii(Hp(e.input,n),r),s=Ii(
Wp(e.output,t),r),a=Ii(Hp(e.output,n),r);return{getI(c){return c?o:i},getO(c){return c?s:a}}}function Ii(e,t){return{serialize(n){let r=e.serialize(n);return xp(t.writeMaxBytes,r.byteLength),r},parse(n){
return bi(t.readMaxBytes,n.byteLength,!0),e.parse(n)}}}function Wp(e,t){return{parse(n){try{return Nn(e,n,t)}catch(r){let o=r instanceof Error?r.message:String(r);throw new X(`parse binary: ${o}`,Z.Internal)}},
serialize(n){try{return pr(e,n,t)}catch(r){let o=r instanceof Error?r.message:String(r);throw new X(`serialize binary: ${o}`,Z.Internal)}}}}function Hp(e,t){var n,r;let o=(n=t?.textEncoder)!==null&&n!==
void 0?n:new TextEncoder,i=(r=t?.textDecoder)!==null&&r!==void 0?r:new TextDecoder,s=Kw(t);return{parse(a){try{let c=i.decode(a);return(void 0)(e,c,s)}catch(c){throw X.from(c,Z.InvalidArgument)}},serialize(a){
try{let c=(void 0)(e,a,s);return o.encode(c)}catch(c){throw X.from(c,Z.Internal)}}}}var Kp=y(function(){l();hr();ot();Qe();yi()});function Xp(e){let t=e?.match(Yw);return t?{binary:!t[1]}:void 0}var Yw,Yp,Jp,Fa=y(function(){l();Yw=/^application\/grpc(?:\+(?:(json)(?:; ?charset=utf-?8)?|proto))?$/i,Yp="application/grpc+proto",Jp=
"application/grpc+json"});function Qp(e){let t=Ma(e.next,e.interceptors),[n,r,o]=td(e),i=Object.assign(Object.assign({},e.req),{message:ja(e.req.method.input,e.req.message),signal:n});return t(i).then(function(s){return o(),s},
r)}function ed(e){let t=Ma(e.next,e.interceptors),[n,r,o]=td(e),i=Object.assign(Object.assign({},e.req),{message:Vp(e.req.method.input,e.req.message),signal:n}),s=!1;return n.addEventListener("abort",
function(){var a,c;let u=e.req.message[Symbol.asyncIterator]();s||(a=u.throw)===null||a===void 0||a.call(u,this.reason).catch(function(){}),(c=u.return)===null||c===void 0||c.call(u).catch(function(){})}),
t(i).then(function(a){return Object.assign(Object.assign({},a),{message:{[Symbol.asyncIterator](){let c=a.message[Symbol.asyncIterator]();return{next(){return c.next().then(function(u){return u.done==
!0&&(s=!0,o()),u},r)}}}}})},r)}function td(e){let{signal:t,cleanup:n}=Ca(e.timeoutMs),r=Na(e.signal,t);return[r.signal,function(i){let s=r.signal.aborted?X.from(Rn(r.signal),Z.Canceled):X.from(i);return r.
abort(s),n(),Promise.reject(s)},function(){n(),r.abort()}]}var nd=y(function(){l();Gp();ot();Ta();qp();Qe()});var yr=y(function(){l();ot();Qe();kp()});var rd={};Ce(rd,{Code:function(){return Z},ConnectError:function(){return X},createClient:function(){return ka}});var od=y(function(){l();yr()});function Ua(e,t){let n=Si(e);if(n)throw t.forEach(function(r,o){n.metadata.append(o,r)}),n;if(!t.has(Ut)&&!e.has(Ut))throw new X("protocol error: missing status",Z.Internal)}var id=y(function(){l();Qe();
ot();Pn();Da()});function sd(e){switch(e){case 400:return Z.Internal;case 401:return Z.Unauthenticated;case 403:return Z.PermissionDenied;case 404:return Z.Unimplemented;case 429:return Z.Unavailable;case 502:return Z.
Unavailable;case 503:return Z.Unavailable;case 504:return Z.Unavailable;default:return Z.Unknown}}var ad=y(function(){l();Qe()});function Jw(e,t,n){let r=new b(n??{});return r.set(xi,e?Yp:Jp),r.has(Pa)||r.set(Pa,"connect-es/2.1.2"),t!==void 0&&r.set(Tp,`${t}m`),r.set("Te","trailers"),r}function Ba(e,t,n,r,o){let i=Jw(e,t,n);return o!=
null&&i.set(vi,o.name),r.length>0&&i.set(Cp,r.map(function(s){return s.name}).join(",")),i}var cd=y(function(){l();Pn();Fa()});function Xw(e,t){if(e!=200)throw new X(`HTTP ${e}`,sd(e),t);let n=t.get(xi);if(Xp(n)==null)throw new X(`unsupported content type ${n}`,Z.Unknown);return{foundStatus:t.has(Ut),headerError:Si(t)}}function Za(e,t,n){
let{foundStatus:r,headerError:o}=Xw(t,n),i,s=n.get(vi);if(s!==null&&s.toLowerCase()!=="identity"&&(i=e.find(function(a){return a.name===s}),!i))throw new X(`unsupported response encoding "${s}"`,Z.Internal,
n);return{foundStatus:r,compression:i,headerError:o}}var ud=y(function(){l();ad();ot();Da();Qe();Pn();Fa()});function Va(e){return{async unary(t,n,r,o,i,s){let a=La(t,e.binaryOptions,e.jsonOptions,e);return r=r===void 0?e.defaultTimeoutMs:r<=0?void 0:r,await Qp({interceptors:e.interceptors,signal:n,timeoutMs:r,
req:{stream:!1,service:t.parent,method:t,requestMethod:"POST",url:za(e.baseUrl,t),header:Ba(e.useBinaryFormat,r,o,e.acceptCompression,e.sendCompression),contextValues:s??Ra(),message:i},next:async function(c){
let u=await e.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:eo(_i([c.message]),wa(a.getI(e.useBinaryFormat)),Sa(e.sendCompression,e.compressMinBytes),$a(),{propagateDownStreamError:!0})}),
{compression:f,headerError:p}=Za(e.acceptCompression,u.status,u.header),m=await Ip(u.body,Aa(e.readMaxBytes),Ia(f??null,e.readMaxBytes),Ea(a.getO(e.useBinaryFormat)),async function(d){var g,v,_,A;let k;
try{for(var B=!0,P=ld(d),q;q=await P.next(),g=q.done,!g;B=!0){A=q.value,B=!1;let ne=A;if(k!==void 0)throw new X("protocol error: received extra output message for unary method",Z.Unimplemented);k=ne}}catch(ne){
v={error:ne}}finally{try{!B&&!g&&(_=P.return)&&await _.call(P)}finally{if(v)throw v.error}}return k},{propagateDownStreamError:!1});if(Ua(u.trailer,u.header),m===void 0)throw p||new X("protocol error: missing output message for unary method",u.trailer.has(Ut)?Z.Unimplemented:Z.Unknown);if(p)throw new X("protocol error: received output message for unary method with error status",Z.Unknown);return{stream:!1,
service:t.parent,method:t,header:u.header,message:m,trailer:u.trailer}}})},async stream(t,n,r,o,i,s){let a=La(t,e.binaryOptions,e.jsonOptions,e);return r=r===void 0?e.defaultTimeoutMs:r<=0?void 0:r,ed(
{interceptors:e.interceptors,signal:n,timeoutMs:r,req:{stream:!0,service:t.parent,method:t,requestMethod:"POST",url:za(e.baseUrl,t),header:Ba(e.useBinaryFormat,r,o,e.acceptCompression,e.sendCompression),
contextValues:s??Ra(),message:i},next:async function(c){let u=await e.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:eo(c.message,wa(a.getI(e.useBinaryFormat)),Sa(e.sendCompression,
e.compressMinBytes),$a(),{propagateDownStreamError:!0})}),{compression:f,foundStatus:p,headerError:m}=Za(e.acceptCompression,u.status,u.header);if(m)throw m;return Object.assign(Object.assign({},c),{header:u.
header,trailer:u.trailer,message:eo(u.body,Aa(e.readMaxBytes),Ia(f??null,e.readMaxBytes),Ea(a.getO(e.useBinaryFormat)),function(g){return e0(this,arguments,function*(){yield to(yield*Qw(ld(g))),p||Ua(
u.trailer,u.header)})},{propagateDownStreamError:!0})})}})}}}var ld,to,Qw,e0,fd=y(function(){l();cd();ud();id();Qe();ot();Oa();Zp();nd();Kp();Np();Pn();ld=function(e){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},to=function(e){return this instanceof to?(this.v=e,this):new to(e)},Qw=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=
function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:to(e[o](s)),done:!1}:i?i(s):s}:i}},e0=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(g){return Promise.resolve(g).then(d,p)}}function a(d,g){r[d]&&(o[d]=function(v){return new Promise(function(_,A){i.push([d,v,_,A])>1||c(d,v)})},
g&&(o[d]=g(o[d])))}function c(d,g){try{u(r[d](g))}catch(v){m(i[0][3],v)}}function u(d){d.value instanceof to?Promise.resolve(d.value.v).then(f,p):m(i[0][2],d)}function f(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,g){d(g),i.shift(),i.length&&c(i[0][0],i[0][1])}}});var pd=y(function(){l();fd();Pn()});var qa=y(function(){l();yi();Ta()});function _r(e){let t=Z.Internal,n=$i(e).map(xr);n.some(function(o){return o.code=="ERR_STREAM_WRITE_AFTER_END"})?t=Z.Aborted:n.some(function(o){return o.code=="ERR_STREAM_DESTROYED"||o.code=="ERR_HTTP2_INVALID_STREAM"||o.code=="ECONNRESET"})?t=Z.Aborted:n.some(function(o){return o.code=="ETIMEDOUT"||o.code=="ENOTFOUND"||o.code=="EAI_AGAIN"||o.code=="ECONNREFUSED"})&&(t=Z.Unavailable);let r=X.from(
e,t);return r!==e&&(r.cause=e),r}function $i(e){let t=[];for(;!(!(e instanceof Error)||t.includes(e)||(t.push(e),!("cause"in e)));)e=e.cause;return t}function xr(e){let t={};return e instanceof Error&&
("code"in e&&typeof e.code=="string"&&(t.code=e.code),"syscall"in e&&typeof e.syscall=="string"&&(t.syscall=e.syscall)),t}function dd(e){switch(e){case Me.PROTOCOL_ERROR:case Me.INTERNAL_ERROR:case Me.
FLOW_CONTROL_ERROR:case Me.SETTINGS_TIMEOUT:case Me.FRAME_SIZE_ERROR:case Me.COMPRESSION_ERROR:case Me.CONNECT_ERROR:return new X(`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,
Z.Internal);case Me.REFUSED_STREAM:return new X(`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,Z.Unavailable);case Me.CANCEL:return new X(`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,Z.Canceled);case Me.ENHANCE_YOUR_CALM:return new X(`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,Z.ResourceExhausted);case Me.INADEQUATE_SECURITY:return new X(
`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,Z.PermissionDenied);case Me.HTTP_1_1_REQUIRED:return new X(`http/2 stream closed with error code ${Me[e]} (0x${e.toString(16)})`,Z.
PermissionDenied);default:break}}var Me,Ai=y(function(){l();yr();(function(e){e[e.PROTOCOL_ERROR=1]="PROTOCOL_ERROR",e[e.INTERNAL_ERROR=2]="INTERNAL_ERROR",e[e.FLOW_CONTROL_ERROR=3]="FLOW_CONTROL_ERROR",e[e.SETTINGS_TIMEOUT=4]="SETTINGS_TIMEOUT",e[e.STREAM_CLOSED=5]="STREAM_CLOSED",e[e.FRAME_SIZE_ERROR=6]="FRAME_SIZE_ERROR",e[e.REFUSED_STREAM=7]="REFUSED_STREAM",e[e.CANCEL=8]="CANCEL",e[e.COMPRESSION_ERROR=
9]="COMPRESSION_ERROR",e[e.CONNECT_ERROR=10]="CONNECT_ERROR",e[e.ENHANCE_YOUR_CALM=11]="ENHANCE_YOUR_CALM",e[e.INADEQUATE_SECURITY=12]="INADEQUATE_SECURITY",e[e.HTTP_1_1_REQUIRED=13]="HTTP_1_1_REQUIRED"})(Me||(Me={}))});function Oi(e){return e.then(function(t){return t.buffer instanceof ArrayBuffer?t:new Uint8Array(t)})}function gd(e,t){return e.catch(function(n){var r;let o=xr(n),i=Z.Internal,s="decompression failed";
switch(o.code){case"ERR_BUFFER_TOO_LARGE":i=Z.ResourceExhausted,s=`message is larger than configured readMaxBytes ${t} after decompression`;break;case"Z_DATA_ERROR":case"ERR_PADDING_2":i=Z.InvalidArgument;
break;default:!((r=o.code)===null||r===void 0)&&r.startsWith("ERR__ERROR_FORMAT_")&&(i=Z.InvalidArgument);break}return Promise.reject(new X(s,i,void 0,void 0,n))})}var cn,no,t0,n0,r0,o0,md,hd,bd=y(function(){
l();cn=De(require("node:zlib"),1),no=require("node:util");yr();Ai();t0=(0,no.promisify)(cn.gzip),n0=(0,no.promisify)(cn.gunzip),r0=(0,no.promisify)(cn.brotliCompress),o0=(0,no.promisify)(cn.brotliDecompress),
md={name:"gzip",compress(e){return Oi(t0(e,{}))},decompress(e,t){return e.length==0?Promise.resolve(new Uint8Array(0)):Oi(gd(n0(e,{maxOutputLength:t}),t))}},hd={name:"br",compress(e){return Oi(r0(e,{}))},
decompress(e,t){return e.length==0?Promise.resolve(new Uint8Array(0)):Oi(gd(o0(e,{maxOutputLength:t}),t))}}});function ro(e){let t=new b;for(let[n,r]of Object.entries(e))if(!n.startsWith(":")&&r!==void 0)if(typeof r=="string")t.append(n,r);else if(typeof r=="number")t.append(n,String(r));else for(let o of r)t.
append(n,o);return t}function Wa(e,t){if(e===void 0&&t===void 0)return;let n=Object.create(null);if(t!==void 0)if(Array.isArray(t))for(let r=0;r+1<t.length;r+=2){let o=t[r],i=t[r+1];Array.isArray(n[o])?
n[o].push(i):typeof n[o]=="string"?n[o]=[n[o],i]:n[o]=i}else for(let[r,o]of Object.entries(t))Array.isArray(o)?n[r]=o.concat():o!==void 0&&(n[r]=o);if(e!==void 0)if(Array.isArray(e))for(let[r,o]of e)Ga(
n,r,o);else if("forEach"in e)typeof e.forEach=="function"&&e.forEach(function(r,o){Ga(n,o,r)});else for(let[r,o]of Object.entries(e))Ga(n,r,o);return n}function Ga(e,t,n){t=t.toLowerCase();let r=e[t];
Array.isArray(r)?r.push(n):r===void 0?e[t]=n:e[t]=[r.toString(),n]}var yd=y(function(){l()});function Ya(){return{t:"closed"}}function i0(e){return{t:"error",reason:e}}function ki(e){return e instanceof X&&X.from(e).code==Z.Canceled?Ya():i0(e)}function Ha(e,t){let n,r,o=new Promise(function(u,f){
n=u,r=f}),i=kt.connect(e,t);i.on("connect",s),i.on("error",a);function s(){n?.(i),c()}function a(u){r?.(_r(u)),c()}function c(){i.off("connect",s),i.off("error",a)}return{t:"connecting",conn:o,abort(u){
i.destroyed||i.destroy(void 0,kt.constants.NGHTTP2_CANCEL),r?.(u)},onExitState(){c()}}}function s0(e,t){a0(e),e.unref();let n=Date.now(),r=0,o,i,s=!1,a=!1,c;v();let u={t:"ready",conn:e,streamCount(){return r},
requiresVerify(){return Date.now()-n>t.pingIntervalMs},isShuttingDown(){return s},onClose:void 0,onError:void 0,registerRequest(q){r++,r==1&&(e.ref(),f(),g()),q.once("response",function(){n=Date.now(),
f()}),q.once("close",function(){r--,r==0&&(e.unref(),f(),v())})},responseByteRead(q){q.session===e&&(e.closed||e.destroyed||r<=0||(n=Date.now(),f()))},verify(){return e.ref(),new Promise(function(q){let ne=function(){
q(!1)};d(function(){r==0&&e.unref(),e.off("error",ne),q(!0)}),e.once("error",ne)})},abort(q){e.destroyed||(e.once("error",function(){}),e.destroy(q,kt.constants.NGHTTP2_CANCEL))},onExitState(){u.isShuttingDown()||
(P(),this.onError=void 0,this.onClose=void 0)}};function f(){p(),(r>0||t.pingIdleConnection)&&(o=Ka(m,t.pingIntervalMs))}function p(){clearTimeout(o),clearTimeout(i)}function m(){d(f)}function d(q){clearTimeout(
i),i=Ka(function(){e.destroy(new X("PING timed out",Z.Unavailable),kt.constants.NGHTTP2_CANCEL)},t.pingTimeoutMs),e.ping(function(ne,U){if(clearTimeout(i),ne===null){if(U>t.pingTimeoutMs){e.destroy(new X(
"PING timed out",Z.Unavailable),kt.constants.NGHTTP2_CANCEL);return}n=Date.now(),q()}})}function g(){clearTimeout(c)}function v(){c=Ka(_,t.idleConnectionTimeoutMs)}function _(){e.close(),k()}function A(q,ne,U){
if(q===kt.constants.NGHTTP2_NO_ERROR&&r===0){e.destroy(new X("received GOAWAY without any open streams",Z.Canceled),kt.constants.NGHTTP2_NO_ERROR);return}s=!0;let R=Buffer.from("too_many_pings","ascii");
U?.equals(R)&&(t.pingIntervalMs=t.pingIntervalMs*2,a=!0)}function k(){var q;P(),(q=u.onClose)===null||q===void 0||q.call(u)}function B(q){var ne,U;if(P(),a){let R=new X(`http/2 connection closed with error code ENHANCE_YOUR_CALM (0x${kt.constants.NGHTTP2_ENHANCE_YOUR_CALM.toString(16)}), too_many_pings, doubled the interval`,Z.ResourceExhausted);(ne=u.onError)===null||ne===void 0||ne.call(u,R)}else
(U=u.onError)===null||U===void 0||U.call(u,_r(q))}function P(){p(),g(),e.off("error",B),e.off("close",k),e.off("goaway",A)}return e.on("error",B),e.on("close",k),e.on("goaway",A),u}function Ka(e,t){if(!(t>
2147483647))return setTimeout(e,t).unref()}function a0(e){if(e.connecting)throw new X("expected open session, but it is connecting",Z.Internal);if(e.destroyed)throw new X("expected open session, but it is destroyed",Z.Internal);if(e.closed)throw new X("expected open session, but it is closed",Z.Internal)}var kt,Zt,Ni=y(function(){l();kt=De(require("node:http2"),1);yr();Ai();Zt=class{state(){return this.
s.t=="ready"?this.verifying!==void 0?"verifying":this.s.streamCount()>0?"open":"idle":this.s.t}error(){if(this.s.t=="error")return this.s.reason}constructor(t,n,r){var o,i,s,a;this.s=Ya(),this.shuttingDown=
[],this.authority=new URL(t).origin,this.http2SessionOptions=r,this.options={pingIntervalMs:(o=n?.pingIntervalMs)!==null&&o!==void 0?o:Number.POSITIVE_INFINITY,pingTimeoutMs:(i=n?.pingTimeoutMs)!==null&&
i!==void 0?i:1e3*15,pingIdleConnection:(s=n?.pingIdleConnection)!==null&&s!==void 0?s:!1,idleConnectionTimeoutMs:(a=n?.idleConnectionTimeoutMs)!==null&&a!==void 0?a:1e3*60*15}}async connect(){try{return(await this.
gotoReady()).streamCount()>0?"open":"idle"}catch{return"error"}}async request(t,n,r,o){for(;;){let i=await this.gotoReady();try{let s=i.conn.request(Object.assign(Object.assign({},r),{":method":t,":path":n}),o);return i.registerRequest(s),s}catch(s){if(i.conn.closed||i.conn.destroyed)continue;throw s}}}notifyResponseByteRead(t){this.s.t=="ready"&&this.s.responseByteRead(t);for(let n of this.shuttingDown)
n.responseByteRead(t)}abort(t){var n,r,o;let i=t??new X("connection aborted",Z.Canceled);(r=(n=this.s).abort)===null||r===void 0||r.call(n,i);for(let s of this.shuttingDown)(o=s.abort)===null||o===void 0||
o.call(s,i);this.setState(ki(i))}async gotoReady(){for(this.s.t=="ready"?this.s.isShuttingDown()||this.s.conn.closed||this.s.conn.destroyed?this.setState(Ha(this.authority,this.http2SessionOptions)):this.
s.requiresVerify()&&await this.verify(this.s):(this.s.t=="closed"||this.s.t=="error")&&this.setState(Ha(this.authority,this.http2SessionOptions));this.s.t!=="ready";){if(this.s.t==="error")throw this.
s.reason;this.s.t==="connecting"&&await this.s.conn}return this.s}setState(t){var o=this;var n,r;if((r=(n=this.s).onExitState)===null||r===void 0||r.call(n),this.s.t=="ready"&&this.s.isShuttingDown()){
let i=this.s;this.shuttingDown.push(i),i.onClose=i.onError=function(){let s=o.shuttingDown.indexOf(i);s!==-1&&o.shuttingDown.splice(s,1)}}switch(t.t){case"connecting":t.conn.then(function(i){o.setState(
s0(i,o.options))},function(i){o.setState(ki(i))});break;case"ready":t.onClose=function(){return o.setState(Ya())},t.onError=function(i){return o.setState(ki(i))};break;case"closed":break;case"error":break}
this.s=t}verify(t){var n=this;return this.verifying!==void 0?this.verifying:(this.verifying=t.verify().then(function(r){r||n.setState(Ha(n.authority,n.http2SessionOptions))},function(r){n.setState(ki(
r))}).finally(function(){n.verifying=void 0}),this.verifying)}}});function Ja(e){var t;if(e.httpVersion=="1.1")return c0(e.nodeOptions);let n=(t=e.sessionProvider)!==null&&t!==void 0?t:function(r){return new Zt(r)};return u0(n)}function c0(e){return async function(n){
let r=wd(n.signal);return new Promise(function(o,i){r.onError(function(s){i(s)}),l0(r,n.url,Object.assign(Object.assign({},e),{headers:Wa(n.header,e?.headers),method:n.method}),function(s){vd(n,s,r),s.
on("response",function(a){var c;a.on("error",r.error),r.onError(function(f){return a.destroy(f)});let u=new b;o({status:(c=a.statusCode)!==null&&c!==void 0?c:0,header:ro(a.headers),body:f0(r,a,u),trailer:u})})})})}}
function u0(e){return function(n){let r=wd(n.signal),o=e(n.url);return new Promise(function(i,s){r.onError(function(a){s(a)}),p0(r,o,n.url,n.method,Wa(n.header),{},function(a){vd(n,a,r),a.on("response",
function(c){var u;let f={status:(u=c[":status"])!==null&&u!==void 0?u:0,header:ro(c),body:m0(r,a,o),trailer:d0(a)};i(f)})})})}}function l0(e,t,n,r){let o;new URL(t).protocol.startsWith("https")?o=xd.request(
t,n):o=_d.request(t,n),e.onError(function(i){return o.destroy(i)}),o.flushHeaders(),o.on("error",e.error),o.on("socket",function(s){function a(){s.off("connect",a),r(o)}s.readyState==="open"?r(o):s.on(
"connect",a)})}function f0(e,t,n){let r=t[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await e.race(r.next());return o.done===!0&&(ro(t.trailers).forEach(function(i,s){
n.set(s,i)}),e.close()),o},throw(o){throw e.error(o),o}}}}}function p0(e,t,n,r,o,i,s){let a=new URL(n);if(a.origin!==t.authority){let c=`cannot make a request to ${a.origin}: the http2 session is connected to ${t.authority}`;e.error(new X(c,Z.Internal));return}t.request(r,a.pathname+a.search,o,{}).then(function(c){e.onError(function(u){if(c.closed)return;let f=u.code==Z.Canceled?Me.CANCEL:Me.INTERNAL_ERROR;
return new Promise(function(p){return c.close(f,p)})}),c.on("error",function(f){c.writableEnded&&$i(f).map(xr).some(function(p){return p.code=="ERR_STREAM_WRITE_AFTER_END"})||e.error(f)}),c.on("close",
function(){let f=dd(c.rstCode);f&&e.error(f)}),s(c)},function(c){e.error(c)})}function d0(e){let t=new b;return e.on("trailers",function(n){ro(n).forEach(function(r,o){t.set(o,r)})}),t}function m0(e,t,n){
let r=t[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await e.race(r.next());return o.done===!0&&e.close(),n?.notifyResponseByteRead(t),o},throw(o){throw e.error(o),
o}}}}}async function vd(e,t,n){if(e.body===void 0){await new Promise(function(o){return t.end(o)});return}let r=e.body[Symbol.asyncIterator]();return new Promise(function(o){i();function i(){n.isClosed()||
r.next().then(function(s){if(s.done===!0){t.end(o);return}t.write(s.value,"binary",function(a){if(a==null){i();return}r.throw!==void 0&&r.throw(_r(a)).catch(function(){}),!(t.writableEnded&&$i(a).map(
xr).some(function(c){return c.code=="ERR_STREAM_WRITE_AFTER_END"}))&&n.error(a)})},function(s){n.error(s)})}})}function wd(e){let t,n=!1,r,o=[],i={error(c){if(!n){n=!0,r=c instanceof X?c:_r(c),t?.(r);
for(let u of o)u(r);s()}},close(){n||(n=!0,t&&t(new X("sentinel completed early",Z.Internal)),s())},isClosed(){return n},onError(c){n?r!==void 0&&c(r):o.push(c)},race(c){let u,f=new Promise(function(p,m){
u=p,t=m});return c.then(function(p){u?.(p)},function(p){t?.(p)}),n&&t?.(r??new X("sentinel completed early",Z.Internal)),f}};function s(){e&&e.removeEventListener("abort",a),o=[],t=void 0}function a(){
i.error(Rn(this))}return e&&(e.addEventListener("abort",a),e.aborted&&i.error(Rn(e))),i}var _d,xd,Ed=y(function(){l();_d=De(require("node:http"),1),xd=De(require("node:https"),1);yr();yd();Ai();qa();Ni()});function Sd(e){var t,n,r,o;let i;if(e.httpVersion=="2"){let s;e.sessionManager?s=e.sessionManager:s=new Zt(e.baseUrl,{pingIntervalMs:e.pingIntervalMs,pingIdleConnection:e.pingIdleConnection,pingTimeoutMs:e.
pingTimeoutMs,idleConnectionTimeoutMs:e.idleConnectionTimeoutMs},e.nodeOptions),i=Ja({httpVersion:"2",sessionProvider:function(){return s}})}else i=Ja({httpVersion:"1.1",nodeOptions:e.nodeOptions});return Object.
assign(Object.assign(Object.assign({},e),{httpClient:i,useBinaryFormat:(t=e.useBinaryFormat)!==null&&t!==void 0?t:!0,interceptors:(n=e.interceptors)!==null&&n!==void 0?n:[],sendCompression:(r=e.sendCompression)!==
null&&r!==void 0?r:null,acceptCompression:(o=e.acceptCompression)!==null&&o!==void 0?o:[md,hd]}),_a(e.readMaxBytes,e.writeMaxBytes,e.compressMinBytes))}var Id=y(function(){l();qa();bd();Ed();Ni()});function Xa(e){return Va(Sd(Object.assign(Object.assign({},e),{httpVersion:"2"})))}var $d=y(function(){l();pd();Id()});var Ad=y(function(){l();$d();Ni()});var Od={};Ce(Od,{Http2SessionManager:function(){return Zt},createGrpcTransport:function(){return Xa}});var kd=y(function(){l();Ad()});function Dn(e,t){return function(){return e.apply(t,arguments)}}var Ci=y(function(){"use strict";l()});function vr(e){return e!==null&&!Mn(e)&&e.constructor!==null&&!Mn(e.constructor)&&it(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}function _0(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?t=ArrayBuffer.isView(e):t=e&&e.buffer&&Rd(e.buffer),t}function T0(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:typeof global<"u"?global:{}}function io(e,t,{
allOwnKeys:n=!1}={}){if(e===null||typeof e>"u")return;let r,o;if(typeof e!="object"&&(e=[e]),jn(e))for(r=0,o=e.length;r<o;r++)t.call(null,e[r],r,e);else{if(vr(e))return;let i=n?Object.getOwnPropertyNames(
e):Object.keys(e),s=i.length,a;for(r=0;r<s;r++)a=i[r],t.call(null,e[a],a,e)}}function F0(e,t){if(vr(e))return null;t=t.toLowerCase();let n=Object.keys(e),r=n.length,o;for(;r-- >0;)if(o=n[r],t===o.toLowerCase())
return o;return null}function Qa(...e){let{caseless:t,skipUndefined:n}=Pd(this)&&this||{},r={},o=t?Object.create(null):null,i=function(s,a){if(a==="__proto__"||a==="constructor"||a==="prototype")return;
let c=a;if(o&&typeof a=="string"){let f=a.toLowerCase(),p=o[f];p!==void 0&&qt(r,p)?c=p:o[f]=a}let u=qt(r,c)?r[c]:void 0;Ti(u)&&Ti(s)?r[c]=Qa(u,s):Ti(s)?r[c]=Qa({},s):jn(s)?r[c]=s.slice():(!n||!Mn(s))&&
(r[c]=s)};for(let s=0,a=e.length;s<a;s++){let c=e[s];if(!c||vr(c)||(io(c,i),typeof c!="object"||jn(c)||!Object.getOwnPropertySymbols))continue;let u=Object.getOwnPropertySymbols(c);for(let f=0;f<u.length;f++){
let p=u[f];X0.call(c,p)&&i(c[p],p)}}return r}function oE(e){return!!(e&&it(e.append)&&e[Cd]==="FormData"&&e[oo])}var h0,Vt,oo,Cd,qt,Td,Ri,g0,ec,b0,y0,tc,gt,Pi,jn,Mn,Rd,x0,it,v0,wr,w0,Ti,E0,S0,I0,$0,A0,
O0,k0,N0,C0,aP,Nd,R0,P0,D0,z0,j0,M0,L0,zn,Pd,U0,B0,Z0,V0,q0,G0,W0,H0,K0,Y0,J0,X0,Q0,Dd,eE,tE,nE,rE,iE,sE,aE,zd,cE,jd,uE,x,Be=y(function(){"use strict";l();Ci();({toString:h0}=Object.prototype),{getPrototypeOf:Vt}=
Object,{iterator:oo,toStringTag:Cd}=Symbol,qt=(function({hasOwnProperty:e}){return function(t,n){return e.call(t,n)}})(Object.prototype),Td=function(e){return typeof e=="string"&&(e==="__proto__"||e===
"constructor"||e==="prototype")},Ri=function(e,t,n){return e===Object.prototype||!n&&t===null},g0=function(e){if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&
t.push(...Object.getOwnPropertySymbols(e)),t.every(function(n){if(Td(n))return!1;let r=Object.getOwnPropertyDescriptor(e,n);return!!r&&r.configurable&&r.writable===!0})},ec=function(e,t){let n=e,r=[];
for(;n!=null;){if(r.indexOf(n)!==-1)return!1;r.push(n);let o=Vt(n);if(Ri(n,o,n===e))return!1;if(qt(n,t))return!0;n=o}return!1},b0=function(e,t){return e!=null&&ec(e,t)?e[t]:void 0},y0=function(e){if(e==
null||typeof e!="object"&&typeof e!="function")return e;let t=Vt(e);if(t===null&&g0(e))return e;let n=Object.create(null),r=Object.create(null),o=[],i=e;for(;i!=null&&o.indexOf(i)===-1;){o.push(i);let s=i===
e?t:Vt(i);if(Ri(i,s,i===e))break;let a=Object.getOwnPropertyNames(i);Object.getOwnPropertySymbols&&a.push(...Object.getOwnPropertySymbols(i));for(let c of a)Td(c)||qt(r,c)||(n[c]=e[c],r[c]=!0);i=s}return n},
tc=(function(e){return function(t){let n=h0.call(t);return e[n]||(e[n]=n.slice(8,-1).toLowerCase())}})(Object.create(null)),gt=function(e){return e=e.toLowerCase(),function(t){return tc(t)===e}},Pi=function(e){
return function(t){return typeof t===e}},{isArray:jn}=Array,Mn=Pi("undefined");Rd=gt("ArrayBuffer");x0=Pi("string"),it=Pi("function"),v0=Pi("number"),wr=function(e){return e!==null&&typeof e=="object"},
w0=function(e){return e===!0||e===!1},Ti=function(e){if(!wr(e))return!1;let t=Vt(e);return(t===null||t===Object.prototype||Vt(t)===null)&&(Ri(e,t,!0)||!qt(e,Cd)&&!qt(e,oo))},E0=function(e){if(!wr(e)||
vr(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{return!1}},S0=gt("Date"),I0=gt("File"),$0=function(e){return!!(e&&typeof e.uri<"u")},A0=function(e){
return e&&typeof e.getParts<"u"},O0=gt("Blob"),k0=gt("FileList"),N0=gt("Set"),C0=function(e){return wr(e)&&it(e.pipe)};aP=T0(),Nd=void 0,R0=function(e){if(!e)return!1;if(Nd&&e instanceof Nd)return!0;let t=Vt(
e);if(!t||t===Object.prototype||!it(e.append))return!1;let n=tc(e);return n==="formdata"||n==="object"&&it(e.toString)&&e.toString()==="[object FormData]"},P0=gt("URLSearchParams"),[D0,z0,j0,M0]=["ReadableStream","Request","Response","Headers"].map(gt),L0=function(e){return e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")};zn=(function(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global})(),Pd=function(e){return!Mn(e)&&e!==zn};U0=function(e,t,n,{allOwnKeys:r}={}){return io(t,function(o,i){n&&it(o)?Object.defineProperty(e,i,{__proto__:null,value:Dn(
o,n),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,i,{__proto__:null,value:o,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:r}),e},B0=function(e){return e.charCodeAt(0)===
65279&&(e=e.slice(1)),e},Z0=function(e,t,n,r){e.prototype=Object.create(t.prototype,r),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),
Object.defineProperty(e,"super",{__proto__:null,value:t.prototype}),n&&Object.assign(e.prototype,n)},V0=function(e,t,n,r){let o,i,s,a={};if(t=t||{},e==null)return t;do{for(o=Object.getOwnPropertyNames(
e),i=o.length;i-- >0;)s=o[i],(!r||r(s,e,t))&&!a[s]&&(t[s]=e[s],a[s]=!0);e=n!==!1&&Vt(e)}while(e&&(!n||n(e,t))&&e!==Object.prototype);return t},q0=function(e,t,n){e=String(e),(n===void 0||n>e.length)&&
(n=e.length),n-=t.length;let r=e.indexOf(t,n);return r!==-1&&r===n},G0=function(e){if(!e)return null;if(jn(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let n=new Set,
r=new Set,o=e;for(;o!=null&&n.size<t;){if(r.has(o))return null;r.add(o);let s=Vt(o);if(Ri(o,s,o===e))break;Object.getOwnPropertyNames(o).forEach(function(a){let c=+a;Number.isInteger(c)&&c>=0&&c<t&&String(
c)===a&&qt(o,a)&&n.add(c)}),o=s}if(n.size!==t)return null;let i=new Array(t);for(;t-- >0;)i[t]=e[t];return i},W0=(function(e){return function(t){return e&&t instanceof e}})(typeof Uint8Array<"u"&&Vt(Uint8Array)),
H0=function(e,t){let r=(e&&e[oo]).call(e),o;for(;(o=r.next())&&!o.done;){let i=o.value;t.call(e,i[0],i[1])}},K0=function(e,t){let n,r=[];for(;(n=e.exec(t))!==null;)r.push(n);return r},Y0=gt("HTMLFormElement"),J0=function(e){return e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,function(n,r,o){return r.toUpperCase()+o})},{propertyIsEnumerable:X0}=Object.prototype,Q0=gt("RegExp"),Dd=function(e,t){let n=Object.
getOwnPropertyDescriptors(e),r={};io(n,function(o,i){let s;(s=t(o,i,e))!==!1&&(r[i]=s||o)}),Object.defineProperties(e,r)},eE=function(e){Dd(e,function(t,n){if(it(e)&&["arguments","caller","callee"].includes(
n))return!1;let r=e[n];if(it(r)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=function(){throw Error("Can not rewrite read-only method '"+n+"'")})}})},tE=function(e,t){let n={},
r=function(o){o.forEach(function(i){n[i]=!0})};return jn(e)?r(e):r(String(e).split(t)),n},nE=function(){},rE=function(e,t){return e!=null&&Number.isFinite(e=+e)?e:t};iE=function(e){let t=new WeakSet,n=function(r){
if(wr(r)){if(t.has(r))return;if(vr(r))return r;if(!("toJSON"in r)){t.add(r);let o;if(N0(r)){o=[];for(let i of r){let s=n(i);!Mn(s)&&o.push(s)}}else o=jn(r)?[]:{},io(r,function(i,s){let a=n(i);!Mn(a)&&
(o[s]=a)});return t.delete(r),o}}return r};return n(e)},sE=gt("AsyncFunction"),aE=function(e){return e&&(wr(e)||it(e))&&it(e.then)&&it(e.catch)},zd=(function(e,t){return e?setImmediate:t?(function(n,r){
return zn.addEventListener("message",function({source:o,data:i}){o===zn&&i===n&&r.length&&r.shift()()},!1),function(o){r.push(o),zn.postMessage(n,"*")}})(`axios@${Math.random()}`,[]):function(n){return setTimeout(
n)}})(typeof setImmediate=="function",it(zn.postMessage)),cE=typeof queueMicrotask<"u"?queueMicrotask.bind(zn):typeof process<"u"&&process.nextTick||zd,jd=function(e){return e!=null&&it(e[oo])},uE=function(e){
return e!=null&&ec(e,oo)&&jd(e)},x={isArray:jn,isArrayBuffer:Rd,isBuffer:vr,isFormData:R0,isArrayBufferView:_0,isString:x0,isNumber:v0,isBoolean:w0,isObject:wr,isPlainObject:Ti,isEmptyObject:E0,isReadableStream:D0,
isRequest:z0,isResponse:j0,isHeaders:M0,isUndefined:Mn,isDate:S0,isFile:I0,isReactNativeBlob:$0,isReactNative:A0,isBlob:O0,isRegExp:Q0,isFunction:it,isStream:C0,isURLSearchParams:P0,isTypedArray:W0,isFileList:k0,
forEach:io,merge:Qa,extend:U0,trim:L0,stripBOM:B0,inherits:Z0,toFlatObject:V0,kindOf:tc,kindOfTest:gt,endsWith:q0,toArray:G0,forEachEntry:H0,matchAll:K0,isHTMLForm:Y0,hasOwnProperty:qt,hasOwnProp:qt,hasOwnInPrototypeChain:ec,
getSafeProp:b0,toSafeFlatObject:y0,reduceDescriptors:Dd,freezeMethods:eE,toObjectSet:tE,toCamelCase:J0,noop:nE,toFiniteNumber:rE,findKey:F0,global:zn,isContextDefined:Pd,isSpecCompliantForm:oE,toJSONObject:iE,
isAsyncFn:sE,isThenable:aE,setImmediate:zd,asap:cE,isIterable:jd,isSafeIterable:uE}});var lE,Md,Ld=y(function(){"use strict";l();Be();lE=x.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modified","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),Md=function(e){let t=Object.create(null),n,r,o;return e&&e.split(`
`).forEach(function(s){o=s.indexOf(":"),n=s.substring(0,o).trim().toLowerCase(),r=s.substring(o+1).trim();let a=x.hasOwnProp(t,n);!n||a&&x.hasOwnProp(lE,n)||(n==="set-cookie"?a?t[n].push(r):t[n]=[r]:t[n]=
a?t[n]+", "+r:r)}),t}});function fE(e){let t=0,n=e.length;for(;t<n;){let r=e.charCodeAt(t);if(r!==9&&r!==32)break;t+=1}for(;n>t;){let r=e.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}return t===0&&n===e.length?e:e.slice(t,n)}
function nc(e,t){return x.isArray(e)?e.map(function(n){return nc(n,t)}):fE(String(e).replace(t,""))}function Ud(e){let t=Object.create(null);return x.forEach(e.toJSON(),function(n,r){t[r]=mE(n)}),t}var pE,
dE,Fd,mE,rc=y(function(){"use strict";l();Be();pE=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),dE=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+","g");Fd=function(e){return nc(e,pE)},
mE=function(e){return nc(e,dE)}});function so(e){return e&&String(e).trim().toLowerCase()}function Di(e){return e===!1||e==null?e:x.isArray(e)?e.map(Di):Fd(String(e))}function hE(e){let t=Object.create(null),n=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,
r;for(;r=n.exec(e);)t[r[1]]=r[2];return t}function oc(e){let t=0,n=e.length;for(;t<n;){let r=e.charCodeAt(t);if(r!==9&&r!==32)break;t+=1}for(;n>t;){let r=e.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}
return t===0&&n===e.length?e:e.slice(t,n)}function bE(e){let t=e.length-1;if(t<1||e.charCodeAt(0)!==34||e.charCodeAt(t)!==34)return e;let n="";for(let r=1;r<t;r++){let o=e.charCodeAt(r);if(o===34||o===
92&&(r+=1,r>=t))return e;n+=e[r]}return n}function yE(e){let t=Object.create(null),n=String(e),r=0,o=!1,i=!1;function s(a){let c=oc(n.slice(r,a)),u=c.indexOf("=");if(u<1)return;let f=oc(c.slice(0,u));
if(!gE.test(f))return;let p=f.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let m=oc(c.slice(u+1));t[p]=bE(m)}for(let a=0;a<n.length;a++){let c=n.charCodeAt(a);o?i?i=!1:c===
92?i=!0:c===34&&(o=!1):c===34?o=!0:(c===44||c===59)&&(s(a),r=a+1)}return s(n.length),t}function ic(e,t,n,r,o){if(x.isFunction(r))return r.call(e,t,n);if(o&&(t=n),!!x.isString(t)){if(x.isString(r))return t.
indexOf(r)!==-1;if(x.isRegExp(r))return r.test(t)}}function vE(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,function(t,n,r){return n.toUpperCase()+r})}function wE(e,t){let n=x.toCamelCase(
" "+t);["get","set","has"].forEach(function(r){Object.defineProperty(e,r+n,{__proto__:null,value:function(o,i,s){return this[r].call(this,t,o,i,s)},configurable:!0})})}var Bd,gE,_E,xE,Zd,Er,Ke,un=y(function(){
"use strict";l();Be();Ld();rc();Bd=Symbol("internals");gE=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;_E=function(e){return/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim())},xE="__Proto__",Zd=function(e){return e===
"__proto__"?xE:e};Er=class{constructor(t){t&&this.set(t)}set(t,n,r){let o=this;function i(a,c,u){let f=so(c);if(!f)return;let p=x.findKey(o,f);(!p||o[p]===void 0||u===!0||u===void 0&&o[p]!==!1)&&(o[Zd(
p||c)]=Di(a))}let s=function(a,c){return x.forEach(a,function(u,f){return i(u,f,c)})};if(x.isPlainObject(t)||t instanceof this.constructor)s(t,n);else if(x.isString(t)&&(t=t.trim())&&!_E(t))s(Md(t),n);else if(x.
isObject(t)&&x.isSafeIterable(t)){let a=Object.create(null),c,u;for(let f of t){if(!x.isArray(f))throw new TypeError("Object iterator must return a key-value pair");u=f[0],x.hasOwnProp(a,u)?(c=a[u],a[u]=
x.isArray(c)?[...c,f[1]]:[c,f[1]]):a[u]=f[1]}s(a,n)}else t!=null&&i(n,t,r);return this}get(t,n){if(t=so(t),t){let r=x.findKey(this,t);if(r){let o=this[r];if(!n)return o;if(n===!0)return hE(o);if(x.isFunction(
n))return n.call(this,o,r);if(x.isRegExp(n))return n.exec(o);throw new TypeError("parser must be boolean|regexp|function")}}}has(t,n){if(t=so(t),t){let r=x.findKey(this,t);return!!(r&&this[r]!==void 0&&
(!n||ic(this,this[r],r,n)))}return!1}delete(t,n){let r=this,o=!1;function i(s){if(s=so(s),s){let a=x.findKey(r,s);a&&(!n||ic(r,r[a],a,n))&&(delete r[a],o=!0)}}return x.isArray(t)?t.forEach(i):i(t),o}clear(t){
let n=Object.keys(this),r=n.length,o=!1;for(;r--;){let i=n[r];(!t||ic(this,this[i],i,t,!0))&&(delete this[i],o=!0)}return o}normalize(t){let n=this,r=Object.create(null);return x.forEach(this,function(o,i){
let s=x.findKey(r,i);if(s){n[s]=Di(o),delete n[i];return}let a=Zd(t?vE(i):String(i).trim());a!==i&&delete n[i],n[a]=Di(o),r[a]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){
let n=Object.create(null);return x.forEach(this,function(r,o){r!=null&&r!==!1&&(n[o]=t&&x.isArray(r)?r.join(", "):r)}),n}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){
return Object.entries(this.toJSON()).map(function([t,n]){return t+": "+n}).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return x.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof this?t:new this(t)}static parseParameters(t){
return yE(t)}static concat(t,...n){let r=new this(t);return n.forEach(function(o){return r.set(o)}),r}static accessor(t){let r=(this[Bd]=this[Bd]={accessors:{}}).accessors,o=this.prototype;function i(s){
let a=so(s);r[a]||(wE(o,s),r[a]=!0)}return x.isArray(t)?t.forEach(i):i(t),this}};Er.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);x.reduceDescriptors(
Er.prototype,function({value:e},t){let n=t[0].toUpperCase()+t.slice(1);return{get:function(){return e},set(r){this[n]=r}}});x.freezeMethods(Er);Ke=Er});function EE(e){if(x.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(x.hasOwnProp(t,"toJSON"))return!0;t=Object.getPrototypeOf(t)}return!1}function SE(e,t){
let n=new Set(t.map(function(i){return String(i).toLowerCase()})),r=[],o=function(i){if(i===null||typeof i!="object"||x.isBuffer(i))return i;if(r.indexOf(i)!==-1)return;i instanceof Ke&&(i=i.toJSON()),
r.push(i);let s;if(x.isArray(i))s=[],i.forEach(function(a,c){let u=o(a);x.isUndefined(u)||(s[c]=u)});else{if(!x.isPlainObject(i)&&EE(i))return r.pop(),i;s=Object.create(null);for(let[a,c]of Object.entries(
i)){let u=n.has(a.toLowerCase())?ao:o(c);x.isUndefined(u)||(s[a]=u)}}return r.pop(),s};return o(e)}function Vd(e){try{return String(e)}catch{return""}}function IE(e){return e.errors.map(function(n){try{
return n&&n.message?Vd(n.message):Vd(n)}catch{return""}}).filter(Boolean).join("; ")||e.name||"AggregateError"}function qd(e,t){let n=x.hasOwnProp(e,sc)&&e[sc];return n&&t.endsWith(n)?t.length-n.length:
-1}function AE(e,t){try{let n=t&&t.stack;if(typeof n!="string"||!n)return;let r=e.stack;if(typeof r!="string"||!r)return;let o=$E+n;e.stack=r+o,Object.defineProperty(e,sc,{__proto__:null,value:o})}catch{}}
var ao,$E,sc,et,F,ct=y(function(){"use strict";l();Be();un();ao="[REDACTED ****]";$E=`
Caused by: `,sc=Symbol("causeStack");et=class e extends Error{static from(t,n,r,o,i,s){let a=t.message;!a&&x.isArray(t.errors)&&t.errors.length&&(a=IE(t));let c=new e(a,n||t.code,r,o,i);return Object.
defineProperty(c,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),c.name=t.name,AE(c,t),t.status!=null&&c.status==null&&(c.status=t.status),s&&Object.assign(c,s),c}constructor(t,n,r,o,i){
super(t),Object.defineProperty(this,"message",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,n&&(this.code=n),r&&(this.config=r),o&&(this.
request=o),i&&(this.response=i,this.status=i.status)}toJSON(){let t=this.config,n=t&&x.hasOwnProp(t,"redact")?t.redact:void 0,r=x.isArray(n)&&n.length>0?SE(t,n):x.toJSONObject(t);return{message:this.message,
name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.columnNumber,stack:this.stack,config:r,code:this.code,status:this.status}}};
et.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";et.ERR_BAD_OPTION="ERR_BAD_OPTION";et.ECONNABORTED="ECONNABORTED";et.ETIMEDOUT="ETIMEDOUT";et.ECONNREFUSED="ECONNREFUSED";et.ERR_NETWORK="ERR_NETWORK";et.
ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS";et.ERR_DEPRECATED="ERR_DEPRECATED";et.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";et.ERR_BAD_REQUEST="ERR_BAD_REQUEST";et.ERR_CANCELED="ERR_CANCELED";et.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";et.ERR_INVALID_URL="ERR_INVALID_URL";et.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";F=et});var zi,Gd=y(function(){l();zi=class{constructor(){throw new Error("Not in this build: form-data")}}});var ji,ac=y(function(){l();Gd();ji=zi});var Mi,Wd=y(function(){"use strict";l();Mi={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}}});function uc(e){return x.isPlainObject(e)||x.isArray(e)}function Hd(e){return x.endsWith(e,"[]")?e.slice(0,-2):e}function cc(e,t,n){return e?e.concat(t).map(function(o,i){return o=Hd(o),!n&&i?"["+o+"]":
o}).join(n?".":""):t}function kE(e){return x.isArray(e)&&!e.some(uc)}function CE(e,t,n){if(!x.isObject(e))throw new TypeError("target must be an object");t=t||new(ji||FormData);let r=function(k,B){let P=x.
getSafeProp(n,k);return x.isUndefined(P)?B:P},o=r("metaTokens",!0),i=r("visitor")||v,s=r("dots",!1),a=r("indexes",!1),c=r("Blob")||typeof Blob<"u"&&Blob,u=r("maxDepth",OE),f=c&&x.isSpecCompliantForm(t),
p=[];if(!x.isFunction(i))throw new TypeError("visitor must be a function");function m(k){if(k===null)return"";if(x.isDate(k))return k.toISOString();if(x.isBoolean(k))return k.toString();if(!f&&x.isBlob(
k))throw new F("Blob is not supported. Use a Buffer instead.");if(x.isArrayBuffer(k)||x.isTypedArray(k)){if(f&&typeof c=="function")return new c([k]);if(Mi&&Mi.isBufferAvailable())return Mi.from(k);throw new F(
"Blob is not supported. Use a Buffer instead.",F.ERR_NOT_SUPPORT)}return k}function d(k){if(k>u)throw new F("Object is too deeply nested ("+k+" levels). Max depth: "+u,F.ERR_FORM_DATA_DEPTH_EXCEEDED)}
function g(k,B){if(u===1/0)return JSON.stringify(k);let P=[];return JSON.stringify(k,function(ne,U){if(!x.isObject(U))return U;for(;P.length&&P[P.length-1]!==this;)P.pop();return P.push(U),d(B+P.length-
1),U})}function v(k,B,P){let q=k;if(x.isReactNative(t)&&x.isReactNativeBlob(k))return t.append(cc(P,B,s),m(k)),!1;if(k&&!P&&typeof k=="object"){if(x.endsWith(B,"{}"))B=o?B:B.slice(0,-2),k=g(k,1);else if(x.
isArray(k)&&kE(k)||(x.isFileList(k)||x.endsWith(B,"[]"))&&(q=x.toArray(k)))return B=Hd(B),q.forEach(function(U,R){!(x.isUndefined(U)||U===null)&&t.append(a===!0?cc([B],R,s):a===null?B:B+"[]",m(U))}),!1}
return uc(k)?!0:(t.append(cc(P,B,s),m(k)),!1)}let _=Object.assign(NE,{defaultVisitor:v,convertValue:m,isVisitable:uc});function A(k,B,P=0){if(!x.isUndefined(k)){if(d(P),p.indexOf(k)!==-1)throw new Error(
"Circular reference detected in "+B.join("."));p.push(k),x.forEach(k,function(ne,U){(!(x.isUndefined(ne)||ne===null)&&i.call(t,ne,x.isString(U)?U.trim():U,B,_))===!0&&A(ne,B?B.concat(U):[U],P+1)}),p.pop()}}
if(!x.isObject(e))throw new TypeError("data must be an object");return A(e),t}var OE,NE,ln,co=y(function(){"use strict";l();Be();ct();ac();Wd();OE=100;NE=x.toFlatObject(x,{},null,function(t){return/^is[A-Z]/.
test(t)});ln=CE});function Kd(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,function(r){return t[r]})}function Yd(e,t){this._pairs=[],e&&ln(e,
this,t)}var Jd,Xd,Qd=y(function(){"use strict";l();co();Jd=Yd.prototype;Jd.append=function(t,n){this._pairs.push([t,n])};Jd.toString=function(t){var r=this;let n=t?function(o){return t.call(r,o,Kd)}:Kd;
return this._pairs.map(function(i){return n(i[0])+"="+n(i[1])},"").join("&")};Xd=Yd});function TE(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}function uo(e,t,n){if(!t)return e;e=e||"";let r=x.isFunction(n)?{serialize:n}:
n,o=x.getSafeProp(r,"encode")||TE,i=x.getSafeProp(r,"serialize"),s;if(i?s=i(t,r):s=x.isURLSearchParams(t)?t.toString():new Xd(t,r).toString(o),s){let a=e.indexOf("#");a!==-1&&(e=e.slice(0,a)),e+=(e.indexOf(
"?")===-1?"?":"&")+s}return e}var lc=y(function(){"use strict";l();Be();Qd()});function tm(e){return e?e.length:0}function em(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}function RE(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}function fo(e,t){
let n=e.handlers,r=tm(n);n!==t.handlersRef?(t.handlersRef=n,t.handlerEntries.clear()):r!==t.handlersLength&&(r?t.handlerEntries.forEach(function(i,s){n[i.index]!==i.handler&&t.handlerEntries.delete(s)}):
t.handlerEntries.clear()),t.handlersLength=r}var lo,fc,pc,nm=y(function(){"use strict";l();Be();lo=Symbol("internals");fc=class{constructor(){this.handlers=[],this[lo]={handlersRef:this.handlers,handlersLength:this.
handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,n,r){let o={fulfilled:t,rejected:n,synchronous:r?r.synchronous:!1,runWhen:r?r.runWhen:null},i=this[lo];this.handlers==null&&(this.
handlers=[]),fo(this,i);let s=i.nextId++;return this.handlers.push(o),i.handlerEntries.set(s,{handler:o,index:this.handlers.length-1}),i.handlersLength=this.handlers.length,s}eject(t){let n=this[lo];fo(
this,n);let r=RE(t),o=n.handlerEntries.get(r);if(o){if(n.handlerEntries.delete(r),this.handlers[o.index]!==o.handler)return;this.handlers[o.index]=null,n.iterationDepth||(em(this.handlers),n.handlersLength=
this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],fo(this,this[lo]))}forEach(t){let n=this[lo];fo(this,n),n.iterationDepth++;try{x.forEach(this.handlers,function(o){o!==null&&t(o)})}finally{
--n.iterationDepth||(fo(this,n),em(this.handlers),n.handlersLength=tm(this.handlers))}}},pc=fc});var Sr,Li=y(function(){"use strict";l();Sr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1}});var rm,om,im=y(function(){"use strict";l();rm=De(require("url"),1),om=rm.default.URLSearchParams});var dc,sm,am,PE,cm,um=y(function(){l();im();ac();dc="abcdefghijklmnopqrstuvwxyz",sm="0123456789",am={DIGIT:sm,ALPHA:dc,ALPHA_DIGIT:dc+dc.toUpperCase()+sm},PE=function(e=16,t=am.ALPHA_DIGIT){let n="",{
length:r}=t,o=new Uint32Array(e);crypto.randomFillSync(o);for(let i=0;i<e;i++)n+=t[o[i]%r];return n},cm={isNode:!0,classes:{URLSearchParams:om,FormData:ji,Blob:typeof Blob<"u"&&Blob||null},ALPHABET:am,
generateString:PE,protocols:["http","https","file","data"]}});var gc={};Ce(gc,{hasBrowserEnv:function(){return hc},hasStandardBrowserEnv:function(){return DE},hasStandardBrowserWebWorkerEnv:function(){return zE},navigator:function(){return mc},origin:function(){
return jE}});var hc,mc,DE,zE,jE,lm=y(function(){l();hc=typeof window<"u"&&typeof document<"u",mc=typeof navigator=="object"&&navigator||void 0,DE=hc&&(!mc||["ReactNative","NativeScript","NS"].indexOf(
mc.product)<0),zE=(function(){return typeof WorkerGlobalScope<"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function"})(),jE=hc&&window.location.href||"http://localhost"});var bt,po=y(function(){l();um();lm();bt={...gc,...cm}});function bc(e,t){return ln(e,new bt.classes.URLSearchParams,{visitor:function(n,r,o,i){return bt.isNode&&x.isBuffer(n)?(this.append(r,n.toString("base64")),!1):i.defaultVisitor.apply(this,arguments)},
...t})}var fm=y(function(){"use strict";l();Be();co();po()});var Fi,yc=y(function(){l();Fi=function(){throw new Error("Not in this build: form data")}});var ME,Ui,_c=y(function(){"use strict";l();ME=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),Ui=ME});function LE(e,t,n){if(x.isString(e))try{return(t||JSON.parse)(e),x.trim(e)}catch(r){if(r.name!=="SyntaxError")throw r}return(n||JSON.stringify)(e)}var Ir,xc,$r,Bi=y(function(){"use strict";l();Be();ct();
Li();co();fm();po();yc();_c();Ir=function(e,t){return e!=null&&x.hasOwnProp(e,t)?e[t]:void 0};xc={transitional:Sr,adapter:["xhr","http","fetch"],transformRequest:[function(t,n){let r=n.getContentType()||
"",o=r.indexOf("application/json")>-1,i=x.isObject(t);if(i&&x.isHTMLForm(t)&&(t=new FormData(t)),x.isFormData(t))return o?JSON.stringify(Fi(t)):t;if(x.isArrayBuffer(t)||x.isBuffer(t)||x.isStream(t)||x.
isFile(t)||x.isBlob(t)||x.isReadableStream(t))return t;if(x.isArrayBufferView(t))return t.buffer;if(x.isURLSearchParams(t))return n.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),
t.toString();let a;if(i){let c=Ir(this,"formSerializer");if(r.indexOf("application/x-www-form-urlencoded")>-1)return bc(t,c).toString();if((a=x.isFileList(t))||r.indexOf("multipart/form-data")>-1){let u=Ir(
this,"env"),f=u&&u.FormData;return ln(a?{"files[]":t}:t,f&&new f,c)}}return i||o?(n.setContentType("application/json",!1),LE(t)):t}],transformResponse:[function(t){let n=Ir(this,"transitional")||xc.transitional,
r=n&&n.forcedJSONParsing,o=Ir(this,"responseType"),i=o==="json";if(x.isResponse(t)||x.isReadableStream(t))return t;if(t&&x.isString(t)&&(r&&!o||i)){let a=!(n&&n.silentJSONParsing)&&i;try{return JSON.parse(
t,Ir(this,"parseReviver"))}catch(c){if(a)throw c.name==="SyntaxError"?F.from(c,F.ERR_BAD_RESPONSE,this,null,Ir(this,"response")):c}}return t}],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:bt.classes.FormData,Blob:bt.classes.Blob},validateStatus:function(t){return t>=200&&t<300},headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};x.forEach(Ui,function(e){xc.headers[e]={}});$r=xc});function mo(e,t){let n=this||$r,r=t||n,o=Ke.from(r.headers),i=r.data;return x.forEach(e,function(a){i=a.call(n,i,o.normalize(),t?t.status:void 0)}),o.normalize(),i}var pm=y(function(){"use strict";l();
Be();Bi();un()});function ho(e){return!!(e&&e.__CANCEL__)}var vc=y(function(){"use strict";l()});var wc,Gt,go=y(function(){"use strict";l();ct();wc=class extends F{constructor(t,n,r){super(t??"canceled",F.ERR_CANCELED,n,r),this.name="CanceledError",this.__CANCEL__=!0}},Gt=wc});function Ar(e,t,n){let r=n.config.validateStatus;!n.status||!r||r(n.status)?e(n):t(new F("Request failed with status code "+n.status,n.status>=400&&n.status<500?F.ERR_BAD_REQUEST:F.ERR_BAD_RESPONSE,n.
config,n.request,n))}var dm=y(function(){"use strict";l();ct()});function Ec(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}var mm=y(function(){"use strict";l()});function Sc(e,t){if(!t)return e;let n=e.length;for(;n>0&&e.charCodeAt(n-1)===47;)n--;return e.slice(0,n)+"/"+t.replace(/^\/+/,"")}var hm=y(function(){"use strict";l()});function Ic(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(FE,"")}var FE,gm=y(function(){"use strict";l();FE=/[\t\n\r]/g});function BE(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,function(t,n,r=""){return`${n}${r}${ao}`})}function ZE(e){let t=e.replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${ao}@`),n=t.indexOf("#"),o=(n===-1?
t:t.slice(0,n)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${ao}`);return n===-1?o:`${o}#${BE(t.slice(n+1))}`}function bm(e,t){if(typeof e=="string"){let n=Ic(e);if(UE.test(n))throw new F(`Invalid URL ${JSON.
stringify(ZE(n))}: missing "//" after protocol`,F.ERR_INVALID_URL,t)}}function bo(e,t,n,r){bm(t,r);let o=!Ec(t);return e&&(o||n===!1)?(bm(e,r),Sc(e,t)):t}var UE,$c=y(function(){"use strict";l();ct();mm();
hm();gm();UE=/^https?:(?!\/\/)/i});var ym,_m=y(function(){l();ym=function(){return""}});var yo,xm=y(function(){l();yo=class{constructor(){throw new Error("Not in this build: HTTP proxies")}}});var vm,wm,Em,Sm=y(function(){l();vm=De(require("node:http")),wm=De(require("node:https")),Em={http:vm.default,https:wm.default}});var Ln,Zi=y(function(){l();Ln="1.21.1"});function Ac(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}var Im=y(function(){"use strict";l()});function Oc(e,t,n){let r=n&&n.Blob||bt.classes.Blob,o=Ac(e);if(t===void 0&&r&&(t=!0),o==="data"){e=o.length?e.slice(o.length+1):e;let i=VE.exec(e);if(!i)throw new F("Invalid URL",F.ERR_INVALID_URL);let s=i[1],
a=i[2],c=i[3]?"base64":"utf8",u=i[4],f="";s?f=a?s+a:s:a&&(f="text/plain"+a);let p=c==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,function(m,d){return String.fromCharCode(parseInt(d,16))}),"base64"):Buffer.from(decodeURIComponent(u),c);if(t){if(!r)throw new F("Blob is not supported",F.ERR_NOT_SUPPORT);return new r([p],{type:f})}return p}throw new F("Unsupported protocol "+o,F.ERR_NOT_SUPPORT)}
var VE,$m=y(function(){"use strict";l();ct();Im();po();VE=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i});function kc(e,t,n){if(n!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(function([r,o]){qE.includes(r.toLowerCase())&&e.set(r,o)})}var qE,Am=y(function(){"use strict";l();qE=["content-type","content-length"]});var _o,Om=y(function(){l();_o=class{constructor(){throw new Error("Not in this build: progress")}}});var km,Nm=y(function(){l();km=function(){throw new Error("Not in this build: form data")}});var Cm,GE,Tm,Rm=y(function(){l();({asyncIterator:Cm}=Symbol),GE=async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[Cm]?yield*e[Cm]():yield e},Tm=GE});var Pm,Nc,Dm,zm=y(function(){"use strict";l();Pm=De(require("stream"),1),Nc=class extends Pm.default.Transform{__transform(t,n,r){this.push(t),r()}_transform(t,n,r){if(t.length!==0&&(this._transform=this.
__transform,t[0]!==120)){let o=Buffer.alloc(2);o[0]=120,o[1]=156,this.push(o,n)}this.__transform(t,n,r)}},Dm=Nc});var jm,Mm,Cc,Lm,Fm=y(function(){"use strict";l();jm=De(require("http2"),1),Mm=De(require("util"),1),Cc=class{constructor(){this.sessions=Object.create(null)}getSession(t,n){var p=this;n=Object.assign(
Object.create(null),{sessionTimeout:1e3},n);let r=this.sessions[t];if(r){let m=r.length;for(let d=0;d<m;d++){let[g,v]=r[d];if(!g.destroyed&&!g.closed&&Mm.default.isDeepStrictEqual(v,n))return g}}let o=jm.default.
connect(t,n),i,s,a=function(){if(i)return;i=!0,s&&(clearTimeout(s),s=null);let m=r,d=m.length,g=d;for(;g--;)if(m[g][0]===o){d===1?delete p.sessions[t]:m.splice(g,1),o.closed||o.close();return}},c=o.request,
{sessionTimeout:u}=n;if(u!=null){let m=0;o.request=function(){let d=c.apply(this,arguments);return m++,s&&(clearTimeout(s),s=null),d.once("close",function(){!--m&&!i&&(s=setTimeout(function(){s=null,a()},
u))}),d}}o.once("close",a),o.once("error",a),o.once("goaway",a);let f=[o,n];return r?r.push(f):r=this.sessions[t]=[f],o}},Lm=Cc});var WE,Um,Bm=y(function(){l();Be();WE=function(e,t){return x.isAsyncFn(e)?function(...n){let r=n.pop();e.apply(this,n).then(function(o){try{t?r(null,...t(o)):r(null,o)}catch(i){r(i)}},r)}:e},Um=WE});var Zm,Vm=y(function(){l();Zm=function(){return!0}});function HE(e,t){e=e||10;let n=new Array(e),r=new Array(e),o=0,i=0,s;return t=t!==void 0?t:1e3,function(c){let u=Date.now(),f=r[i];s||(s=u),n[o]=c,r[o]=u;let p=i,m=0;for(;p!==o;)m+=n[p++],p=p%e;if(o=(o+
1)%e,o===i&&(i=(i+1)%e),u-s<t)return;let d=f&&u-f;return d?Math.round(m*1e3/d):void 0}}var qm,Gm=y(function(){"use strict";l();qm=HE});function KE(e,t){let n=0,r=1e3/t,o,i,s=function(f,p=Date.now()){n=p,o=null,i&&(clearTimeout(i),i=null),e(...f)};return[function(...f){let p=Date.now(),m=p-n;m>=r?s(f,p):(o=f,i||(i=setTimeout(function(){
i=null,s(o)},r-m)))},function(){return o&&s(o)},function(...f){return s(f)}]}var Wm,Hm=y(function(){l();Wm=KE});var Tc,Rc,Pc,Km=y(function(){l();Gm();Hm();Be();Tc=function(e,t,n=3){let r=0,o=qm(50,250);return Wm(function(i){if(!i||!x.isNumber(i.loaded))return;let s=i.loaded,a=i.lengthComputable?i.total:void 0,c=Math.
max(0,a!=null?Math.min(s,a):s),u=Math.max(0,c-r),f=o(u);r=Math.max(r,c);let p={loaded:c,total:a,progress:a?c/a:void 0,bytes:u,rate:f||void 0,estimated:f&&a?(a-c)/f:void 0,event:i,lengthComputable:a!=null,
[t?"download":"upload"]:!0};e(p)},n)},Rc=function(e,t){let n=e!=null;return[function(r){return t[0]({lengthComputable:n,total:e,loaded:r})},t[1]]},Pc=function(e,t=x.asap){return function(...n){return t(
function(){return e(...n)})}}});function Qm(e){return XE(e,JE,/;base64$/i)}var Ym,Xm,Jm,YE,JE,XE,eh=y(function(){l();Ym=function(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102},Xm=function(e,t,n){return t+2<n&&Ym(e.charCodeAt(t+
1))&&Ym(e.charCodeAt(t+2))},Jm=function(e){return e<=57?e-48:(e&223)-55},YE=function(e){let t=e.length,n=0;return t>0&&e.charCodeAt(t-1)===61&&(n++,t>1&&e.charCodeAt(t-2)===61&&n++),Math.floor((t-n)*3/
4)},JE=function(e){if(e.indexOf("%")===-1)return YE(e);let t=0,n=0,r=0;for(let i=0,s=e.length;i<s;i++){let a=e.charCodeAt(i);a===37&&Xm(e,i,s)&&(a=Jm(e.charCodeAt(i+1))*16+Jm(e.charCodeAt(i+2)),i+=2),
t++,n=r,r=a}return Math.floor((t-(r===61?n===61?2:1:0))*3/4)},XE=function(e,t,n){if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let r=e.indexOf(",");if(r<0)return 0;let o=e.slice(5,r),i=e.slice(
r+1);if(n.test(o))return t(i);let a=0;for(let c=0,u=i.length;c<u;c++){let f=i.charCodeAt(c);if(f===37&&Xm(i,c,u))a+=1,c+=2;else if(f<128)a+=1;else if(f<2048)a+=2;else if(f>=55296&&f<=56319&&c+1<u){let p=i.
charCodeAt(c+1);p>=56320&&p<=57343?(a+=4,c++):a+=3}else a+=3}return a}});function oS(e){let t=this[Vi];t&&!t.destroyed&&t.destroy(e)}function cS(e=process.versions&&process.versions.node){if(!e)return!1;let[t,n]=e.split(".").map(function(r){return Number(r)});return!Number.
isInteger(t)||!Number.isInteger(n)?!1:t>24?!0:sh[t]!=null&&n>=sh[t]}function ah(e,t=process.versions&&process.versions.node){if(!cS(t))return!1;let n=e&&e.options;return!!(n&&x.hasOwnProp(n,"proxyEnv")&&
n.proxyEnv!=null)}function uS(e,t,n){return Gi.test(e.protocol)?n||xo.default.globalAgent:t||qi.default.globalAgent}function lS(e,t){if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.
has("--use-env-proxy"))return e;let n=e||t.globalAgent,r=n&&n.options;if(!(n instanceof t.Agent)||n.protocol!==t.globalAgent.protocol||!r||!x.hasOwnProp(r,"proxyEnv")||typeof r.proxyEnv!="object"||r.proxyEnv===
null)return e;for(let i of aS)if(x.isFunction(t.Agent.prototype[i])&&n[i]!==t.Agent.prototype[i])throw new F("proxy: false cannot adapt an agent overriding "+i+"; use an agent constructed without proxyEnv",F.ERR_BAD_OPTION_VALUE);let o=ih.get(n);if(!o){o=new t.Agent({...r,proxyEnv:void 0});let i=n.destroy;n.destroy=function(){try{return i.apply(this,arguments)}finally{o.destroy()}},ih.set(n,o)}for(let i of sS)
o[i]=n[i]===t.Agent.prototype[i]?t.Agent.prototype[i]:Dn(n[i],n);return o}function ch(e,t,n){let r=Gi.test(e.protocol),o=lS(r?n:t,r?xo.default:qi.default);e.agent=o,e.agents&&(e.agents[r?"https":"http"]=
o)}function fS(e,t){let n=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),r=t?oh.get(t)||oh.set(t,new Map).get(t):iS,o=r.get(n);if(o)return o;let i=t&&t.options?{...t.options,...e}:e;o=new yo(
i);let s=o.callback;return o.callback=function(c,u){let f=t||xo.default.globalAgent,p=f&&f.options;return s.call(this,c,{...p,...u})},o[zc]=!0,r.set(n,o),o}function dS(e,t,n){vh(e,n)||(xh(e.headers,new Set(
["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.sensitiveHeaders&&e.beforeRedirects.
sensitiveHeaders(e,n),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(e,t,n)}function xh(e,t){e&&Object.keys(e).forEach(function(n){t.has(n.toLowerCase())&&
delete e[n]})}function vh(e,t){if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}function wh(e,t,n,r,o,i,s=!0){let a=t,c=uS(e,i,o);if(!a&&a!==!1&&s&&!ah(c)){let u=ym(
n);u&&(Zm(n)||(a=new URL(u)))}if(r&&e.headers)for(let u of Object.keys(e.headers))u.toLowerCase()==="proxy-authorization"&&delete e.headers[u];if(r&&e.agent&&e.agent[zc]&&(e.agent=void 0),r&&e.agents&&
e.agents.https&&e.agents.https[zc]&&(e.agents.https=o),a){let u=a instanceof URL,f=function(v){return u||x.hasOwnProp(a,v)?a[v]:void 0},p=f("username"),m=f("password"),d=x.hasOwnProp(a,"auth")?a.auth:
void 0;if(p&&(d=(p||"")+":"+(m||"")),d){let v=typeof d=="object",_=v&&x.hasOwnProp(d,"username")?d.username:void 0,A=v&&x.hasOwnProp(d,"password")?d.password:void 0;if(!!(_||A))d=(_||"")+":"+(A||"");else if(v)
throw new F("Invalid proxy authorization",F.ERR_BAD_OPTION,{proxy:a})}if(Gi.test(e.protocol)){if(!(o instanceof yo)){let v=f("hostname")||f("host"),_=f("port"),A=f("protocol"),k=A?A.includes(":")?A:`${A}:`:"http:",B=v&&v.includes(":")&&!v.startsWith("[")?`[${v}]`:v,P=new URL(`${k}//${B}${_?":"+_:""}`),q={protocol:P.protocol,hostname:P.hostname.replace(/^\[|\]$/g,""),port:P.port,auth:d&&typeof d=="string"?d:void 0};P.protocol==="https:"&&(q.ALPNProtocols=["http/1.1"]);let ne=fS(q,o);e.agent=ne,e.agents&&(e.agents.https=ne)}}else{if(d){let k=Buffer.from(d,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+k}let v=!1;for(let k of Object.keys(e.headers))if(k.toLowerCase()==="host"){v=!0;break}v||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let _=f("hostname")||f("host");e.
hostname=_,e.host=_,e.port=f("port"),e.path=n;let A=f("protocol");A&&(e.protocol=A.includes(":")?A:`${A}:`)}}return e.beforeRedirects.proxy=function(f){wh(f,t,f.href,!0,o,i,s)},!!(a||t!==!1&&s&&ah(c))}
var qi,xo,mh,hh,Dc,ut,yt,gh,th,QE,eS,bh,yh,_h,tS,nh,nS,rS,Gi,rh,Vi,zc,iS,oh,ih,sS,aS,sh,uh,lh,fh,pS,mS,hS,gS,ph,dh,bS,yS,Eh,Sh=y(function(){l();Be();dm();$c();lc();_m();xm();qi=De(require("http"),1),xo=
De(require("https"),1),mh=De(require("http2"),1),hh=De(require("util"),1),Dc=require("path");Sm();ut=De(require("zlib"),1);Zi();Li();ct();go();po();$m();yt=De(require("stream"),1);un();Am();Om();gh=require("events");
Nm();Rm();zm();Fm();Bm();Vm();Ci();rc();Km();eh();th={flush:ut.default.constants.Z_SYNC_FLUSH,finishFlush:ut.default.constants.Z_SYNC_FLUSH},QE={flush:ut.default.constants.BROTLI_OPERATION_FLUSH,finishFlush:ut.default.
constants.BROTLI_OPERATION_FLUSH},eS={flush:ut.default.constants.ZSTD_e_flush,finishFlush:ut.default.constants.ZSTD_e_flush},bh=x.isFunction(ut.default.createBrotliDecompress),yh=x.isFunction(ut.default.
createZstdDecompress),_h="gzip, compress, deflate"+(bh?", br":""),tS=_h+(yh?", zstd":""),nh=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):x.asap,{http:nS,https:rS}=Em,Gi=/https:?/,
rh=Symbol("axios.http.socketListener"),Vi=Symbol("axios.http.currentReq");zc=Symbol("axios.http.installedTunnel"),iS=new Map,oh=new WeakMap,ih=new WeakMap,sS=["createConnection","getName"],aS=["addRequest","createSocket","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],sh={22:21,24:5};uh=bt.protocols.map(function(e){return e+":"}),lh=function(e){if(!x.isString(
e))return e;try{return decodeURIComponent(e)}catch{return e}},fh=function(e,[t,n]){return e.on("end",n).on("error",n),t},pS=new Lm;mS=typeof process<"u"&&x.kindOf(process)==="process",hS=function(e){return new Promise(
function(t,n){let r,o,i=function(c,u){o||(o=!0,r&&r(c,u))},s=function(c){i(c),t(c)},a=function(c){i(c,!0),n(c)};e(s,a,function(c){return r=c}).catch(a)})},gS=function({address:e,family:t}){if(!x.isString(
e))throw new F("address must be a string",F.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},ph=function(e,t){return gS(x.isObject(e)?e:{address:e,family:t})},dh=new WeakMap,bS=
function(e){let t=dh.get(e);if(t)return t;let n=Um(e,function(r){return x.isArray(r)?r:[r]});return t=function(r,o,i){n(r,o,function(s,a,c){if(s)return i(s);let u;try{u=x.isArray(a)?a.map(function(f){
return ph(f)}):[ph(a,c)]}catch(f){return i(f)}o.all?i(s,u):i(s,u[0].address,u[0].family)})},dh.set(e,t),t},yS={request(e,t){let n=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),
{http2Options:r,headers:o}=e,i=pS.getSession(n,r),{HTTP2_HEADER_SCHEME:s,HTTP2_HEADER_METHOD:a,HTTP2_HEADER_PATH:c,HTTP2_HEADER_STATUS:u}=mh.default.constants,f={[s]:e.protocol.replace(":",""),[a]:e.method,
[c]:e.path};x.forEach(o,function(m,d){d.charAt(0)!==":"&&(f[d]=m)});let p=i.request(f);return p.once("response",function(m){let d=p;m=Object.assign({},m);let g=m[u];delete m[u],d.headers=m,d.statusCode=
+g,t(d)}),p}},Eh=mS&&function(t){return hS(async function(r,o,i){let s=function(w){return x.getSafeProp(t,w)},a=s("transitional")||Sr,c=s("data"),u=s("lookup"),f=s("family"),p=s("httpVersion");p===void 0&&
(p=1);let m=p,d=s("http2Options"),g=s("proxy"),v=s("httpAgent"),_=s("httpsAgent"),A=s("responseType"),k=s("responseEncoding"),B=s("socketPath"),P=s("method").toUpperCase(),q=s("maxRedirects"),ne=s("maxBodyLength"),U=s("maxContentLength"),R=s("decompress"),se,D=!1,C,$;try{p=+p}catch{throw new F("Invalid protocol version: value is not a number",F.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(p))throw new F(
`Invalid protocol version: '${m}' is not a number`,F.ERR_BAD_OPTION_VALUE,t);if(p!==1&&p!==2)throw new F(`Unsupported protocol version '${p}'`,F.ERR_BAD_OPTION_VALUE,t);let L=p===2;u&&(u=bS(u));let W=new gh.EventEmitter;
function ie(w){try{W.emit("abort",!w||w.type?new Gt(null,t,C):w)}catch{}}function be(){$&&(clearTimeout($),$=null)}function de(){let w=s("timeout"),S=w?"timeout of "+w+"ms exceeded":"timeout exceeded",
z=s("timeoutErrorMessage");return z&&(S=z),new F(S,a.clarifyTimeoutError?F.ETIMEDOUT:F.ECONNABORTED,t,C)}W.once("abort",o);let ke=function(){be(),t.cancelToken&&t.cancelToken.unsubscribe(ie),t.signal&&
t.signal.removeEventListener("abort",ie),W.removeAllListeners()};(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(ie),t.signal&&(t.signal.aborted?ie():t.signal.addEventListener("abort",ie))),i(function(w,S){if(se=!0,be(),S){D=!0,ke();return}let{data:z}=w;if(z instanceof yt.default.Readable||z instanceof yt.default.Duplex){let T=yt.default.finished(z,function(){T(),ke()})}else ke()});
let Re=bo(s("baseURL"),s("url"),s("allowAbsoluteUrls"),t),le=B?"http://localhost":bt.hasBrowserEnv?bt.origin:void 0,he=new URL(Re,le),$e=he.protocol||uh[0];if($e==="data:"){if(U>-1){let S=String(s("url")||Re||"");if(Qm(S)>U)return o(new F("maxContentLength size of "+U+" exceeded",F.ERR_BAD_RESPONSE,t))}let w;if(P!=="GET")return Ar(r,o,{status:405,statusText:"method not allowed",headers:{},config:t});
try{w=Oc(s("url"),A==="blob",{Blob:t.env&&t.env.Blob})}catch(S){throw F.from(S,F.ERR_BAD_REQUEST,t)}return U>-1&&(A==="blob"?w.size:w.length)>U?o(new F("maxContentLength size of "+U+" exceeded",F.ERR_BAD_RESPONSE,
t)):(A==="text"?(w=w.toString(k),(!k||k==="utf8")&&(w=x.stripBOM(w))):A==="stream"&&(w=yt.default.Readable.from(w)),Ar(r,o,{data:w,status:200,statusText:"OK",headers:new Ke,config:t}))}if(uh.indexOf($e)===
-1)return o(new F("Unsupported protocol "+$e,F.ERR_BAD_REQUEST,t));let Ne=Ke.from(t.headers).normalize();Ne.set("User-Agent","axios/"+Ln,!1);let{onUploadProgress:Q,onDownloadProgress:me}=t,Y=t.maxRate,
fe,ye;if(x.isSpecCompliantForm(c)){let w=Ne.getContentType(/boundary=([-_\w\d]{10,70})/i);c=km(c,function(S){Ne.set(S)},{tag:`axios-${Ln}-boundary`,boundary:w&&w[1]||void 0})}else if(x.isFormData(c)&&
x.isFunction(c.getHeaders)&&c.getHeaders!==Object.prototype.getHeaders){if(kc(Ne,c.getHeaders(),s("formDataHeaderPolicy")),!Ne.hasContentLength())try{let w=await hh.default.promisify(c.getLength).call(
c);Number.isFinite(w)&&w>=0&&Ne.setContentLength(w)}catch{}}else if(x.isBlob(c)||x.isFile(c))c.size&&Ne.setContentType(c.type||"application/octet-stream"),Ne.setContentLength(c.size||0),c=yt.default.Readable.
from(Tm(c));else if(c&&!x.isStream(c)){if(!Buffer.isBuffer(c))if(x.isArrayBuffer(c))c=Buffer.from(new Uint8Array(c));else if(x.isString(c))c=Buffer.from(c,"utf-8");else return o(new F("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",F.ERR_BAD_REQUEST,t));if(Ne.setContentLength(c.length,!1),ne>-1&&c.length>ne)return o(new F("Request body larger than maxBodyLength limit",F.ERR_BAD_REQUEST,t))}let ue=x.toFiniteNumber(Ne.getContentLength());x.isArray(Y)?(fe=Y[0],ye=Y[1]):fe=ye=Y,c&&(Q||fe)&&(x.isStream(c)||(c=yt.default.Readable.from(c,{objectMode:!1})),c=yt.default.
pipeline([c,new _o({maxRate:x.toFiniteNumber(fe)})],x.noop),Q&&c.on("progress",fh(c,Rc(ue,Tc(Pc(Q,nh),!1,3)))));let _e,Ae=s("auth");if(Ae){let w=x.getSafeProp(Ae,"username")||"",S=x.getSafeProp(Ae,"password")||"";_e=w+":"+S}if(!_e&&(he.username||he.password)){let w=lh(he.username),S=lh(he.password);_e=w+":"+S}_e&&Ne.delete("authorization");let Ge;try{Ge=uo(he.pathname+he.search,s("params"),s("paramsSerializer")).replace(/^\?/,"")}catch(w){return o(F.from(w,F.ERR_BAD_REQUEST,t,null,null,{url:s("url"),exists:!0}))}Ne.set("Accept-Encoding",x.hasOwnProp(a,"advertiseZstdAcceptEncoding")&&a.advertiseZstdAcceptEncoding===
!0?tS:_h,!1),L&&u&&(d=Object.assign(Object.create(null),d,{lookup:u}));let ge=Object.assign(Object.create(null),{path:Ge,method:P,headers:Ud(Ne),agents:{http:v,https:_},auth:_e,protocol:$e,family:f,beforeRedirect:dS,
beforeRedirects:Object.create(null),http2Options:d,createConnection:void 0});!x.isUndefined(u)&&(ge.lookup=u);let It=!1;if(B){if(typeof B!="string")return o(new F("socketPath must be a string",F.ERR_BAD_OPTION_VALUE,
t));let w=s("allowedSocketPaths");if(w!=null){let S=Array.isArray(w)?w:[w],z=(0,Dc.resolve)(B);if(!S.some(function(j){return typeof j=="string"&&(0,Dc.resolve)(j)===z}))return o(new F(`socketPath "${B}" is not permitted by allowedSocketPaths`,F.ERR_BAD_OPTION_VALUE,t))}ge.socketPath=B}else ge.hostname=he.hostname.startsWith("[")?he.hostname.slice(1,-1):he.hostname,ge.port=he.port,It=wh(ge,g,$e+"//"+
he.hostname+(he.port?":"+he.port:"")+ge.path,!1,_,v,!L);let E,I=!1,V=Gi.test(ge.protocol);if(!L&&g===!1?(ch(ge,v,_),ge.beforeRedirects.direct=function(w){ch(w,v,_)}):ge.agent==null&&(ge.agent=V?_:v),L){
if(It)return o(new F("HTTP/2 requests with a proxy are not supported",F.ERR_NOT_SUPPORT,t));E=yS}else{let w=s("transport");if(w)E=w;else if(q===0)E=V?xo.default:qi.default,I=!0;else{ge.sensitiveHeaders=
[],q&&(ge.maxRedirects=q);let S=s("beforeRedirect");if(S&&(ge.beforeRedirects.config=S),_e){let T=he.origin,j=_e;ge.beforeRedirects.auth=function(K){try{new URL(K.href).origin===T&&(K.auth=j)}catch{}}}
let z=s("sensitiveHeaders");if(z!=null){if(!x.isArray(z))return o(new F("sensitiveHeaders must be an array of strings",F.ERR_BAD_OPTION_VALUE,t));let T=new Set;for(let j of z){if(!x.isString(j))return o(
new F("sensitiveHeaders must be an array of strings",F.ERR_BAD_OPTION_VALUE,t));T.add(j.toLowerCase())}T.size&&(ge.sensitiveHeaders=Array.from(T),ge.beforeRedirects.sensitiveHeaders=function(J,K){vh(J,
K)||xh(J.headers,T)})}E=V?rS:nS}}ne>-1?ge.maxBodyLength=ne:ge.maxBodyLength=1/0,ge.insecureHTTPParser=!!s("insecureHTTPParser"),C=E.request(ge,function(S){if(be(),C.destroyed)return;let z=[S],T=x.toFiniteNumber(
S.headers["content-length"]);if(me||ye){let G=new _o({maxRate:x.toFiniteNumber(ye)});me&&G.on("progress",fh(G,Rc(T,Tc(Pc(me,nh),!0,3)))),z.push(G)}let j=S,J=S.req||C;if(R!==!1&&S.headers["content-encoding"])switch((P==="HEAD"||S.statusCode===204)&&delete S.headers["content-encoding"],(S.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":z.push(ut.default.
createUnzip(th)),delete S.headers["content-encoding"];break;case"deflate":z.push(new Dm),z.push(ut.default.createUnzip(th)),delete S.headers["content-encoding"];break;case"br":bh&&(z.push(ut.default.createBrotliDecompress(
QE)),delete S.headers["content-encoding"]);break;case"zstd":yh&&(z.push(ut.default.createZstdDecompress(eS)),delete S.headers["content-encoding"]);break}j=z.length>1?yt.default.pipeline(z,x.noop):z[0];
let K={status:S.statusCode,statusText:S.statusMessage,headers:new Ke(S.headers),config:t,request:J};if(A==="stream"){if(U>-1){let G=U,ae=j;async function*oe(){let Se=0;for await(let qr of ae){if(Se+=qr.
length,Se>G)throw new F("maxContentLength size of "+G+" exceeded",F.ERR_BAD_RESPONSE,t,J);yield qr}}j=yt.default.Readable.from(oe(),{objectMode:!1})}K.data=j,Ar(r,o,K)}else{let G=[],ae=0;j.on("data",function(Se){
G.push(Se),ae+=Se.length,U>-1&&ae>U&&(D=!0,j.destroy(),ie(new F("maxContentLength size of "+U+" exceeded",F.ERR_BAD_RESPONSE,t,J)))}),j.on("aborted",function(){if(D)return;let Se=new F("stream has been aborted",F.ERR_BAD_RESPONSE,t,J,K);j.destroy(Se),o(Se)}),j.on("error",function(Se){D||o(F.from(Se,null,t,J,K))}),j.on("end",function(){try{let Se=G.length===1?G[0]:Buffer.concat(G);A!=="arraybuffer"&&
(Se=Se.toString(k),(!k||k==="utf8")&&(Se=x.stripBOM(Se))),K.data=Se}catch(Se){return o(F.from(Se,null,t,K.request,K))}Ar(r,o,K)})}W.once("abort",function(G){j.destroyed||(j.emit("error",G),j.destroy())})}),
W.once("abort",function(w){C.close?C.close():C.destroy(w)}),C.on("error",function(S){o(F.from(S,null,t,C))});let N=new Set;if(C.on("socket",function(S){typeof S.setKeepAlive=="function"&&S.setKeepAlive(
!0,1e3*60),S[rh]||(S.on("error",oS),S[rh]=!0),S[Vi]=C,N.add(S)}),C.once("close",function(){be();for(let S of N)S[Vi]===C&&(S[Vi]=null);N.clear()}),s("timeout")){let w=parseInt(s("timeout"),10);if(Number.
isNaN(w)){ie(new F("error trying to parse `config.timeout` to int",F.ERR_BAD_OPTION_VALUE,t,C));return}let S=function(){se||ie(de())};I&&w>0&&($=setTimeout(S,w)),C.setTimeout(w,S)}else C.setTimeout(0);
if(x.isStream(c)){let w=!1,S=!1;c.on("end",function(){w=!0}),c.once("error",function(T){S=!0,C.destroy(T)}),c.on("close",function(){!w&&!S&&ie(new Gt("Request stream has been aborted",t,C))});let z=c;
if(ne>-1){let T=ne,j=0;z=yt.default.pipeline([c,new yt.default.Transform({transform(J,K,G){if(j+=J.length,j>T)return G(new F("Request body larger than maxBodyLength limit",F.ERR_BAD_REQUEST,t,C));G(null,
J)}})],x.noop),z.on("error",function(J){C.destroyed||C.destroy(J)})}z.pipe(C)}else c&&C.write(c),C.end()})}});var Ih,$h=y(function(){l();Ih=!1});var Ah,Oh=y(function(){l();Ah=function(){return!1}});function vS(e,t){e=x.isArray(e)?e:[e];let{length:n}=e,r,o,i={};for(let s=0;s<n;s++){r=e[s];let a;if(o=r,!xS(r)&&(o=jc[(a=String(r)).toLowerCase()],o===void 0))throw new F(`Unknown adapter '${a}'`);if(o&&
(x.isFunction(o)||(o=o.get(t))))break;i[a||"#"+s]=o}if(!o){let s=Object.entries(i).map(function([c,u]){return`adapter ${c} `+(u===!1?"is not supported by the environment":"is not available in the build")}),a=n?s.length>1?`since :
`+s.map(kh).join(`
`):" "+kh(s[0]):"as no adapter specified";throw new F("There is no suitable adapter to dispatch the request "+a,F.ERR_NOT_SUPPORT)}return o}var jc,kh,xS,Wi,Mc=y(function(){l();Be();Sh();$h();Oh();ct();
jc={http:Eh,xhr:Ih,fetch:{get:Ah}};x.forEach(jc,function(e,t){if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"adapterName",{__proto__:null,value:t})}});
kh=function(e){return`- ${e}`},xS=function(e){return x.isFunction(e)||e===null||e===!1};Wi={getAdapter:vS,adapters:jc}});function Lc(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new Gt(null,e)}function wS(){return typeof performance<"u"&&x.isFunction(performance.now)?function(){
return performance.now()}:Date.now}function Nh(e,t){return Math.max(0,Math.round(e()-t))}function vo(e){let t=x.toSafeFlatObject(e);Lc(t),t.headers=Ke.from(x.getSafeProp(t,"headers")),t.data=mo.call(t,
t.transformRequest),["post","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let n=Wi.getAdapter(t.adapter||$r.adapter,t),r=wS(),o=r();return n(t).
then(function(s){Lc(t),s.duration=Nh(r,o),t.response=s;try{s.data=mo.call(t,t.transformResponse,s)}finally{delete t.response}return s.headers=Ke.from(s.headers),s},function(s){if(!ho(s)&&(Lc(t),s&&s.response)){
s.response.duration=Nh(r,o),t.response=s.response;try{s.response.data=mo.call(t,t.transformResponse,s.response)}finally{delete t.response}s.response.headers=Ke.from(s.response.headers)}return Promise.
reject(s)})}var Ch=y(function(){"use strict";l();pm();vc();Bi();go();un();Mc();Be()});function Fc(e){let t=[{value:e}],n=new WeakSet,r=new WeakSet;for(;t.length;){let{value:o,done:i}=t.pop();if(!x.isPlainObject(o)&&!x.isArray(o))continue;if(i){n.delete(o);continue}if(n.has(o))throw new F(
"Circular reference detected in params",F.ERR_BAD_OPTION_VALUE);if(r.has(o))continue;r.add(o),n.add(o),t.push({value:o,done:!0});let s=Object.keys(o);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&
Object.getOwnPropertySymbols(o).forEach(function(a){let c=Object.getOwnPropertyDescriptor(o,a);c&&c.enumerable&&s.push(a)}),s.forEach(function(a){if(a==="__proto__"||a==="constructor"||a==="prototype"){
let c=Object.getOwnPropertyDescriptor(o,a);c&&x.hasOwnProp(c,"value")&&t.push({value:c.value})}else t.push({value:o[a]})})}}var Th=y(function(){"use strict";l();Be();ct()});function ES(e,t){let n=[],r=new WeakMap,o={};function i(a,c){if(!x.isPlainObject(c))return x.isArray(c)?c.slice():c;let u=x.isPlainObject(a)?a:o,f=r.get(c);if(f||(f=new WeakMap,r.set(c,f)),f.has(u))return f.
get(u);let p={};return f.set(u,p),n.push({base:u,source:c,result:p}),p}let s=x.isUndefined(t)?i(void 0,e):i(e,t);for(;n.length;){let{base:a,source:c,result:u}=n.pop(),f=new Set(Bc(a)),p=new Set(Bc(c));
new Set([...f,...p]).forEach(function(d){if(d==="__proto__"||d==="constructor"||d==="prototype")return;let g=p.has(d),v=g?c[d]:void 0,_=(!g||x.isPlainObject(v))&&f.has(d)?a[d]:void 0;u[d]=g?i(_,v):i(void 0,
_)})}return Fc(s),s}function fn(e,t,n,r){return x.isPlainObject(e)&&x.isPlainObject(t)?x.merge.call({caseless:r},e,t):x.isPlainObject(t)?x.merge({},t):x.isArray(t)?t.slice():t}function Dh(e,t,n,r){if(x.
isUndefined(t)){if(!x.isUndefined(e))return fn(void 0,e,n,r)}else return fn(e,t,n,r)}function Uc(e,t){if(!x.isUndefined(t))return fn(void 0,t)}function Pe(e,t){if(x.isUndefined(t)){if(!x.isUndefined(e))
return fn(void 0,e)}else return fn(void 0,t)}function SS(e,t,n){let r=x.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!x.isUndefined(r))if(x.isPlainObject(r)){if(x.hasOwnProp(r,n))return r[n]}else
return;let o=x.hasOwnProp(e,"transitional")?e.transitional:void 0;if(x.isPlainObject(o)&&x.hasOwnProp(o,n))return o[n]}function Zc(e,t,n,r,o){if(x.hasOwnProp(o,n))return fn(e,t);if(x.hasOwnProp(r,n))return fn(
void 0,e)}function IS(e,t,n){return Dh(Rh(e),Rh(t),n,!0)}function Wt(e,t){e=e||{},t=t||{};let n=Object.create(null);Object.defineProperty(n,"hasOwnProperty",$S);let r=Bc({...e,...t});for(let o=0,i=r.length;o<
i;o++){let s=r[o];if(s==="__proto__"||s==="constructor"||s==="prototype")continue;let a=x.hasOwnProp(Ph,s)?Ph[s]:Dh,c=x.hasOwnProp(e,s)?e[s]:void 0,u=x.hasOwnProp(t,s)?t[s]:void 0,f=a===Zc?a(c,u,s,e,t):
a(c,u,s);x.isUndefined(f)&&a!==Zc||(n[s]=f)}return x.hasOwnProp(t,"validateStatus")&&x.isUndefined(t.validateStatus)&&SS(e,t,"validateStatusUndefinedResolves")===!1&&(x.hasOwnProp(e,"validateStatus")?
n.validateStatus=fn(void 0,e.validateStatus):delete n.validateStatus),n}var Rh,Bc,$S,Ph,Vc=y(function(){"use strict";l();Be();un();Th();Rh=function(e){return e instanceof Ke?{...e}:e},Bc=function(e){return Object.
getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(e).filter(function(t){let n=Object.getOwnPropertyDescriptor(e,t);return n&&n.enumerable})):Object.
keys(e)};$S=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),Ph={url:Uc,method:Uc,data:Uc,baseURL:Pe,transformRequest:Pe,transformResponse:Pe,
params:ES,paramsSerializer:Pe,timeout:Pe,timeoutErrorMessage:Pe,withCredentials:Pe,withXSRFToken:Pe,adapter:Pe,responseType:Pe,xsrfCookieName:Pe,xsrfHeaderName:Pe,onUploadProgress:Pe,onDownloadProgress:Pe,
decompress:Pe,maxContentLength:Pe,maxBodyLength:Pe,beforeRedirect:Pe,transport:Pe,httpAgent:Pe,httpsAgent:Pe,cancelToken:Pe,socketPath:Pe,allowedSocketPaths:Pe,responseEncoding:Pe,validateStatus:Zc,headers:IS}});function AS(e,t,n){if(typeof e!="object"||e===null)throw new F("options must be an object",F.ERR_BAD_OPTION_VALUE);let r=Object.keys(e),o=r.length;for(;o-- >0;){let i=r[o],s=Object.prototype.hasOwnProperty.
call(t,i)?t[i]:void 0;if(s){let a=e[i],c=a===void 0||s(a,i,e);if(c!==!0)throw new F("option "+i+" must be "+c,F.ERR_BAD_OPTION_VALUE);continue}if(n!==!0)throw new F("Unknown option "+i,F.ERR_BAD_OPTION)}}
var Hi,zh,wo,jh=y(function(){"use strict";l();Zi();ct();Hi={};["object","boolean","number","function","string","symbol"].forEach(function(e,t){Hi[e]=function(r){return typeof r===e||"a"+(t<1?"n ":" ")+
e}});zh={};Hi.transitional=function(t,n,r){function o(i,s){return"[Axios v"+Ln+"] Transitional option '"+i+"'"+s+(r?". "+r:"")}return function(i,s,a){if(t===!1)throw new F(o(s," has been removed"+(n?" in "+n:"")),F.ERR_DEPRECATED);return n&&!zh[s]&&(zh[s]=!0,console.warn(o(s," has been deprecated since v"+n+" and will be removed in the near future"))),t?t(i,s,a):!0}};Hi.spelling=function(t){return function(n,r){
return console.warn(`${r} is likely a misspelling of ${t}`),!0}};wo={assertOptions:AS,validators:Hi}});var Je,qc,Or,Eo,Mh=y(function(){"use strict";l();Be();lc();nm();Ch();Vc();$c();_c();jh();un();Li();ct();Je=wo.validators,qc=function(e){if(e==null||x.isPlainObject(e)||e instanceof Ke)return!0;try{return x.
isObject(e)&&x.getSafeProp(e,Symbol.toStringTag)==="AxiosHeaders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(function(t){return x.isFunction(x.
getSafeProp(e,t))})}catch{return!1}},Or=class{constructor(t){this.defaults=t||{},this.interceptors={request:new pc,response:new pc}}async request(t,n){try{return await this._request(t,n)}catch(r){if(r instanceof
Error)try{let o={};Error.captureStackTrace?Error.captureStackTrace(o):o=new Error;let i=o.stack,s="";if(typeof i=="string"){let a=i.indexOf(`
`);s=a===-1?"":i.slice(a+1)}if(!r.stack)r.stack=s;else if(s){let a=s.indexOf(`
`),c=a===-1?-1:s.indexOf(`
`,a+1),u=c===-1?s:s.slice(c+1),f=String(r.stack),p=qd(r,f),m=p===-1?f:f.slice(0,p),d=p===-1?"":f.slice(p);m.endsWith(u)||(r.stack=m+`
`+s+d)}}catch{}throw r}}_request(t,n){var _=this;typeof t=="string"?(n=n||{},n.url=t):n=t||{},n=Wt(this.defaults,n);let{transitional:r,paramsSerializer:o,headers:i}=n;r!==void 0&&wo.assertOptions(r,{silentJSONParsing:Je.
transitional(Je.boolean),forcedJSONParsing:Je.transitional(Je.boolean),clarifyTimeoutError:Je.transitional(Je.boolean),legacyInterceptorReqResOrdering:Je.transitional(Je.boolean),advertiseZstdAcceptEncoding:Je.
transitional(Je.boolean),validateStatusUndefinedResolves:Je.transitional(Je.boolean),encodeBasicAuthUsername:Je.transitional(Je.boolean)},!1),o!=null&&(x.isFunction(o)?n.paramsSerializer={serialize:o}:
wo.assertOptions(o,{encode:Je.function,serialize:Je.function},!0)),n.allowAbsoluteUrls!==void 0||(x.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?n.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:n.allowAbsoluteUrls=!0),wo.assertOptions(n,{baseUrl:Je.spelling("baseURL"),withXsrfToken:Je.spelling("withXSRFToken")},!0),n.method=(x.getSafeProp(n,"method")||x.getSafeProp(
this.defaults,"method")||"get").toLowerCase();let s=x.getSafeProp(i,"common"),a=x.getSafeProp(i,n.method),c=i&&x.merge(qc(s)?s:void 0,qc(a)?a:void 0);i&&x.forEach(Ui.concat("common"),function(A){qc(x.
getSafeProp(i,A))&&delete i[A]}),n.headers=Ke.concat(c,i);let u=[],f=!0;this.interceptors.request.forEach(function(k){if(typeof k.runWhen=="function"&&k.runWhen(n)===!1)return;f=f&&k.synchronous;let B=n.
transitional||Sr;B&&B.legacyInterceptorReqResOrdering?u.unshift(k.fulfilled,k.rejected):u.push(k.fulfilled,k.rejected)});let p=[];this.interceptors.response.forEach(function(k){p.push(k.fulfilled,k.rejected)});
let m,d=0,g;if(!f){let A=[vo.bind(this),void 0];for(A.unshift(...u),A.push(...p),g=A.length,m=Promise.resolve(n);d<g;)m=m.then(A[d++],A[d++]);return m}g=u.length;let v=n;for(;d<g;){let A=u[d++],k=u[d++];
try{v=A?A(v):v}catch(B){if(!k){m=Promise.reject(B);break}try{let P=k.call(this,B);x.isThenable(P)&&(m=Promise.resolve(P).then(function(){return vo.call(_,v)}))}catch(P){m=Promise.reject(P)}break}}if(!m)
try{m=vo.call(this,v)}catch(A){m=Promise.reject(A)}for(d=0,g=p.length;d<g;)m=m.then(p[d++],p[d++]);return m}getUri(t){t=Wt(this.defaults,t);let n=bo(t.baseURL,t.url,t.allowAbsoluteUrls,t);return uo(n,
t.params,t.paramsSerializer)}};x.forEach(["delete","get","head","options"],function(t){Or.prototype[t]=async function(n,r){return this.request(Wt(r||{},{method:t,url:n,data:r&&x.hasOwnProp(r,"data")?r.
data:void 0}))}});x.forEach(["post","put","patch","query"],function(t){function n(r){return async function(i,s,a){return this.request(Wt(a||{},{method:t,headers:r?{"Content-Type":"multipart/form-data"}:
{},url:i,data:s}))}}Or.prototype[t]=n(),t!=="query"&&(Or.prototype[t+"Form"]=n(!0))});Eo=Or});var Gc,Lh,Fh=y(function(){"use strict";l();go();Gc=class e{constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let n;this.promise=new Promise(function(i){n=i});let r=this;
this.promise.then(function(o){if(!r._listeners)return;let i=r._listeners.length;for(;i-- >0;)r._listeners[i](o);r._listeners=null}),this.promise.then=function(o){let i,s=new Promise(function(a){r.subscribe(
a),i=a}).then(o);return s.cancel=function(){r.unsubscribe(i)},s},t(function(i,s,a){r.reason||(r.reason=new Gt(i,s,a),n(r.reason))})}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.
reason){t(this.reason);return}this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let n=this._listeners.indexOf(t);n!==-1&&this._listeners.splice(n,1)}toAbortSignal(){
var r=this;let t=new AbortController,n=function(o){t.abort(o)};return this.subscribe(n),t.signal.unsubscribe=function(){return r.unsubscribe(n)},t.signal}static source(){let t;return{token:new e(function(o){
t=o}),cancel:t}}},Lh=Gc});function Wc(e){return function(n){return e.apply(null,n)}}var Uh=y(function(){"use strict";l()});function Hc(e){return x.isObject(e)&&e.isAxiosError===!0}var Bh=y(function(){"use strict";l();Be()});var Ki,Zh,Vh=y(function(){l();Ki={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,PartialContent:206,
MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,
Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,
PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,
Locked:423,FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,InternalServerError:500,NotImplemented:501,
BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,
WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Ki).forEach(function([
e,t]){Ki[t]===void 0&&(Ki[t]=e)});Zh=Ki});function qh(e){let t=new Eo(e),n=Dn(Eo.prototype.request,t);return x.extend(n,Eo.prototype,t,{allOwnKeys:!0}),x.extend(n,t,null,{allOwnKeys:!0}),n.create=function(o){return qh(Wt(e,o))},n}var He,Yi,Gh=y(
function(){"use strict";l();Be();Ci();Mh();Vc();Bi();yc();go();Fh();vc();Zi();co();ct();Uh();Bh();un();Mc();Vh();He=qh($r);He.Axios=Eo;He.CanceledError=Gt;He.CancelToken=Lh;He.isCancel=ho;He.VERSION=Ln;
He.toFormData=ln;He.AxiosError=F;He.Cancel=He.CanceledError;He.all=function(t){return Promise.all(t)};He.spread=Wc;He.isAxiosError=Hc;He.mergeConfig=Wt;He.AxiosHeaders=Ke;He.formToJSON=function(e){return Fi(
x.isHTMLForm(e)?new FormData(e):e)};He.getAdapter=Wi.getAdapter;He.HttpStatusCode=Zh;He.default=He;Yi=He});var zM,Wh,jM,MM,LM,FM,UM,BM,ZM,VM,qM,GM,WM,HM,KM,YM,JM,Hh=y(function(){l();Gh();({Axios:zM,AxiosError:Wh,CanceledError:jM,isCancel:MM,CancelToken:LM,VERSION:FM,all:UM,Cancel:BM,isAxiosError:ZM,spread:VM,
toFormData:qM,AxiosHeaders:GM,HttpStatusCode:WM,formToJSON:HM,getAdapter:KM,mergeConfig:YM,create:JM}=Yi)});var Kh={};Ce(Kh,{AxiosError:function(){return Wh},default:function(){return Yi}});var Yh=y(function(){l();Hh()});var Jh,Xh=y(function(){l();Jh={stringify:function(e){return new URLSearchParams(e).toString()}}});var Qh={};Ce(Qh,{default:function(){return Jh}});var eg=y(function(){l();Xh()});var ng=rt(function(Ji){"use strict";l();Object.defineProperty(Ji,"__esModule",{value:!0});Ji.GrantType=void 0;var tg;(function(e){e.AuthorizationCode="authorization_code",e.RefreshToken="refresh_token",
e.ClientCredentials="client_credentials"})(tg||(Ji.GrantType=tg={}))});var rg=rt(function(cL,OS){OS.exports={name:"@scalekit-sdk/node",version:"2.11.0"}});var sg=rt(function(Le){"use strict";l();var kS=Le&&Le.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in o?!t.__esModule:o.writable||
o.configurable))&&(o={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&(r=n),e[r]=t[n]})),NS=Le&&Le.__setModuleDefault||(Object.create?(function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=t}),CS=Le&&Le.__importStar||(function(){var e=function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];
for(var o in n)Object.prototype.hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)};return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!=="default"&&kS(n,t,r[o]);return NS(n,t),n}})(),Kc=Le&&Le.__awaiter||function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(f){
try{u(r.next(f))}catch(p){s(p)}}function c(f){try{u(r.throw(f))}catch(p){s(p)}}function u(f){f.done?i(f.value):o(f.value).then(a,c)}u((r=r.apply(e,t||[])).next())})},ig=Le&&Le.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(Le,"__esModule",{value:!0});Le.DEFAULT_TIMEOUT_MS=Le.headers=void 0;Le.assertValidTimeout=Yc;var og=CS((Yh(),Oe(Kh))),TS=ig(require("os")),RS=ig(
(eg(),Oe(Qh))),PS=ng();Le.headers={"user-agent":"user-agent","x-sdk-version":"x-sdk-version","x-api-version":"x-api-version",authorization:"authorization"};var DS="oauth/token",zS="keys",jS=6e4;Le.DEFAULT_TIMEOUT_MS=
2e4;function Yc(e,t){if(!Number.isFinite(t)||t<=0)throw new Error(`${e} must be a positive finite number of milliseconds, got ${t}`)}var Jc=class{constructor(t,n,r,o=jS,i=Le.DEFAULT_TIMEOUT_MS){var s=this;
this.envUrl=t,this.clientId=n,this.clientSecret=r,this.toolTimeoutMs=o,this.timeoutMs=i,this.keys=[],this.accessToken=null,this.sdkVersion=`Scalekit-Node/${rg().version}`,this.apiVersion="20260727",this.
userAgent=`${this.sdkVersion} Node/${process.version} (${process.platform}; ${TS.default.arch()})`,Yc("toolTimeoutMs",o),Yc("timeoutMs",i),this.axios=og.default.create({baseURL:t,timeout:this.timeoutMs}),
this.axios.interceptors.request.use(function(a){return a.headers[Le.headers["user-agent"]]=s.userAgent,a.headers[Le.headers["x-sdk-version"]]=s.sdkVersion,a.headers[Le.headers["x-api-version"]]=s.apiVersion,
s.accessToken&&!a.skipAuth&&(a.headers[Le.headers.authorization]=`Bearer ${s.accessToken}`),a}),this.axios.interceptors.response.use(function(a){return a},function(a){if(a instanceof og.AxiosError){if(a.
config){let c=a.config;delete c.data,delete c.headers}delete a.request,a.response&&delete a.response.request}return Promise.reject(a)})}authenticateClient(){return Kc(this,void 0,void 0,function*(){let t=yield this.
authenticate(RS.default.stringify({grant_type:PS.GrantType.ClientCredentials,client_id:this.clientId,client_secret:this.clientSecret}));this.accessToken=t.data.access_token})}authenticate(t){return Kc(
this,void 0,void 0,function*(){return this.axios.post(DS,t,{headers:{"Content-Type":"application/x-www-form-urlencoded"},skipAuth:!0})})}getJwks(){return Kc(this,void 0,void 0,function*(){if(this.keys.
length)return Promise.resolve();let{data:{keys:t}}=yield this.axios.get(zS);this.keys=t})}sleep(t){return new Promise(function(n){return setTimeout(n,t)})}};Le.default=Jc});var ag={};Ce(ag,{default:function(){return cg.default}});var cg,ug=y(function(){l();cg=De(sg())});var Xi={};Ce(Xi,{enumDesc:function(){return xf},fileDesc:function(){return Ye},messageDesc:function(){return fr},serviceDesc:function(){return wi}});var Qi=y(function(){l();Ei()});var So=rt(function(es){"use strict";l();Object.defineProperty(es,"__esModule",{value:!0});es.file_buf_validate_validate=void 0;var lg="buf/validate/validate.proto",pn=[];es.file_buf_validate_validate=
{get name(){return lg},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return pn},get messageType(){return pn},get service(){return pn},get extension(){return pn},get proto(){return{
name:lg,syntax:"proto3",enumType:pn,messageType:pn,service:pn,extension:pn}}}});var kr=rt(function(ts){"use strict";l();Object.defineProperty(ts,"__esModule",{value:!0});ts.file_google_api_annotations=void 0;var fg="google/api/annotations.proto",dn=[];ts.file_google_api_annotations=
{get name(){return fg},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return dn},get messageType(){return dn},get service(){return dn},get extension(){return dn},get proto(){return{
name:fg,syntax:"proto3",enumType:dn,messageType:dn,service:dn,extension:dn}}}});var rs=rt(function(ns){"use strict";l();Object.defineProperty(ns,"__esModule",{value:!0});ns.file_google_api_field_behavior=void 0;var pg="google/api/field_behavior.proto",mn=[];ns.file_google_api_field_behavior=
{get name(){return pg},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return mn},get messageType(){return mn},get service(){return mn},get extension(){return mn},get proto(){return{
name:pg,syntax:"proto3",enumType:mn,messageType:mn,service:mn,extension:mn}}}});var Io=rt(function(os){"use strict";l();Object.defineProperty(os,"__esModule",{value:!0});os.file_google_api_visibility=void 0;var dg="google/api/visibility.proto",hn=[];os.file_google_api_visibility=
{get name(){return dg},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return hn},get messageType(){return hn},get service(){return hn},get extension(){return hn},get proto(){return{
name:dg,syntax:"proto3",enumType:hn,messageType:hn,service:hn,extension:hn}}}});var mg={};Ce(mg,{file_google_protobuf_struct:function(){return dr},file_google_protobuf_timestamp:function(){return on}});var hg=y(function(){l();an()});var Nr=rt(function(is){"use strict";l();Object.defineProperty(is,"__esModule",{value:!0});is.file_protoc_gen_openapiv2_options_annotations=void 0;var gg="protoc-gen-openapiv2/options/annotations.proto",
gn=[];is.file_protoc_gen_openapiv2_options_annotations={get name(){return gg},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return gn},get messageType(){return gn},get service(){
return gn},get extension(){return gn},get proto(){return{name:gg,syntax:"proto3",enumType:gn,messageType:gn,service:gn,extension:gn}}}});var $o={};Ce($o,{file_scalekit_v1_options_options:function(){return MS}});var MS,Ao=y(function(){l();MS=void 0});var xg=rt(function(H){"use strict";l();Object.defineProperty(H,"__esModule",{value:!0});H.ConnectedAccountService=H.ConnectorTypeSchema=H.ConnectorType=H.ConnectorStatusSchema=H.ConnectorStatus=H.GetRedirectUrlResponseSchema=
H.GetRedirectUrlRequestSchema=H.DisconnectConnectedAccountResponseSchema=H.DisconnectConnectedAccountRequestSchema=H.GetConnectedAccountResponseSchema=H.GetConnectedAccountRequestSchema=H.StaticAuthSchema=
H.OauthTokenSchema=H.TrustedIDPAuthSchema=H.GoogleDWDAuthSchema=H.AuthorizationDetailsSchema=H.ConnectedAccountForListSchema=H.UpdateConnectedAccountSchema=H.CreateConnectedAccountSchema=H.ConnectedAccountSchema=
H.GetConnectedAccountByIdentifierResponseSchema=H.GetConnectedAccountByIdentifierRequestSchema=H.VerifyConnectedAccountUserResponseSchema=H.VerifyConnectedAccountUserRequestSchema=H.GetMagicLinkForConnectedAccountResponseSchema=
H.GetMagicLinkForConnectedAccountRequestSchema=H.DeleteConnectedAccountResponseSchema=H.DeleteConnectedAccountRequestSchema=H.UpdateConnectedAccountResponseSchema=H.UpdateConnectedAccountRequestSchema=
H.CreateConnectedAccountResponseSchema=H.CreateConnectedAccountRequestSchema=H.SearchConnectedAccountsResponseSchema=H.SearchConnectedAccountsRequestSchema=H.ListConnectedAccountsResponseSchema=H.ListConnectedAccountsRequestSchema=
H.GetMyConnectionMagicLinkResponseSchema=H.GetMyConnectionMagicLinkRequestSchema=H.DisconnectMyConnectedAccountRequestSchema=H.ListMyAppConnectionsResponseSchema=H.MyAppConnectionEntrySchema=H.ListMyAppConnectionsRequestSchema=
H.file_scalekit_v1_connected_accounts_connected_accounts=void 0;var tt=(Qi(),Oe(Xi)),LS=So(),FS=kr(),US=rs(),BS=Io(),bg=(hg(),Oe(mg)),ZS=Nr(),VS=(Ao(),Oe($o));H.file_scalekit_v1_connected_accounts_connected_accounts=
(0,tt.fileDesc)('{"messageType":[{"name":"ListMyAppConnectionsRequest"},{"name":"MyAppConnectionEntry"},{"name":"ListMyAppConnectionsResponse"},{"name":"DisconnectMyConnectedAccountRequest"},{"name":"GetMyConnectionMagicLinkRequest"},{"name":"GetMyConnectionMagicLinkResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"provider","number":5,"label":1,"type":9,"options":{}},{"name":"page_size","number":6,"label":1,"type":13,"options":{}},{"name":"page_token","number":7,"label":1,"type":9,"options":{}},{"name":"query","number":8,"label":1,"type":9,"options":{}},{"name":"connection_names","number":9,"label":3,"type":9,"options":{}}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"}],"name":"ListConnectedAccountsRequest","options":{}},{"field":[{"name":"connected_accounts","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccountForList","options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"next_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":4,"label":1,"type":9,"options":{}}],"name":"ListConnectedAccountsResponse"},{"name":"SearchConnectedAccountsRequest"},{"name":"SearchConnectedAccountsResponse"},{"name":"CreateConnectedAccountRequest"},{"name":"CreateConnectedAccountResponse"},{"name":"UpdateConnectedAccountRequest"},{"name":"UpdateConnectedAccountResponse"},{"name":"DeleteConnectedAccountRequest"},{"name":"DeleteConnectedAccountResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"state","number":7,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true},{"name":"user_verify_url","number":8,"label":1,"type":9,"options":{},"oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"},{"name":"_state"},{"name":"_user_verify_url"}],"name":"GetMagicLinkForConnectedAccountRequest"},{"field":[{"name":"link","number":1,"label":1,"type":9,"options":{}},{"name":"expiry","number":2,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GetMagicLinkForConnectedAccountResponse"},{"name":"VerifyConnectedAccountUserRequest"},{"name":"VerifyConnectedAccountUserResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"}],"name":"GetConnectedAccountByIdentifierRequest"},{"field":[{"name":"connected_account","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccount","options":{}}],"name":"GetConnectedAccountByIdentifierResponse"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"authorization_details","number":5,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.AuthorizationDetails","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}},{"name":"api_config","number":12,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"ConnectedAccount"},{"name":"CreateConnectedAccount"},{"name":"UpdateConnectedAccount"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}}],"reservedRange":[{"start":5,"end":6}],"name":"ConnectedAccountForList"},{"field":[{"name":"oauth_token","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.OauthToken","oneofIndex":0},{"name":"static_auth","number":2,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.StaticAuth","oneofIndex":0},{"name":"google_dwd","number":3,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.GoogleDWDAuth","oneofIndex":0},{"name":"trusted_idp","number":4,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.TrustedIDPAuth","oneofIndex":0}],"oneofDecl":[{"name":"details"}],"name":"AuthorizationDetails"},{"field":[{"name":"subject","number":1,"label":1,"type":9,"options":{}},{"name":"access_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"token_expires_at","number":4,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GoogleDWDAuth"},{"field":[{"name":"db_user","number":1,"label":1,"type":9,"options":{}},{"name":"access_key_id","number":2,"label":1,"type":9,"options":{}},{"name":"secret_access_key","number":3,"label":1,"type":9,"options":{}},{"name":"session_token","number":4,"label":1,"type":9,"options":{}},{"name":"expiry","number":5,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"TrustedIDPAuth"},{"field":[{"name":"access_token","number":1,"label":1,"type":9,"options":{}},{"name":"refresh_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"domain","number":4,"label":1,"type":9,"options":{}}],"name":"OauthToken"},{"field":[{"name":"details","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"StaticAuth"},{"name":"GetConnectedAccountRequest"},{"name":"GetConnectedAccountResponse"},{"name":"DisconnectConnectedAccountRequest"},{"name":"DisconnectConnectedAccountResponse"},{"name":"GetRedirectUrlRequest"},{"name":"GetRedirectUrlResponse"}],"enumType":[{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"ACTIVE","number":1},{"name":"EXPIRED","number":2},{"name":"PENDING_AUTH","number":3},{"name":"PENDING_VERIFICATION","number":4},{"name":"DISCONNECTED","number":5}],"name":"ConnectorStatus"},{"value":[{"name":"CONNECTION_TYPE_UNSPECIFIED","number":0},{"name":"OAUTH","number":1},{"name":"API_KEY","number":2},{"name":"BASIC_AUTH","number":3},{"name":"BEARER_TOKEN","number":4},{"name":"CUSTOM","number":5},{"name":"BASIC","number":6},{"name":"OAUTH_M2M","number":7},{"name":"TRELLO_OAUTH1","number":8},{"name":"GOOGLE_DWD","number":9},{"name":"TRUSTED_IDP","number":10},{"name":"SMART_FHIR","number":11},{"name":"NO_AUTH","number":12}],"name":"ConnectorType"}],"service":[{"method":[{"name":"ListConnectedAccounts","inputType":".scalekit.v1.connected_accounts.ListConnectedAccountsRequest","outputType":".scalekit.v1.connected_accounts.ListConnectedAccountsResponse","options":{}},{"name":"GetMagicLinkForConnectedAccount","inputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountRequest","outputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountResponse","options":{}},{"name":"GetConnectedAccountAuth","inputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierRequest","outputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierResponse","options":{}}],"name":"ConnectedAccountService","options":{}}],"name":"scalekit/v1/connected_accounts/connected_accounts.proto","package":"scalekit.v1.connected_accounts","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/connected_accounts"},"syntax":"proto3"}',[LS.file_buf_validate_validate,FS.file_google_api_annotations,
US.file_google_api_field_behavior,BS.file_google_api_visibility,bg.file_google_protobuf_struct,bg.file_google_protobuf_timestamp,ZS.file_protoc_gen_openapiv2_options_annotations,VS.file_scalekit_v1_options_options]);
H.ListConnectedAccountsRequestSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,6);H.ListConnectedAccountsResponseSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
7);H.GetMagicLinkForConnectedAccountRequestSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,16);H.GetMagicLinkForConnectedAccountResponseSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
17);H.GetConnectedAccountByIdentifierRequestSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,20);H.GetConnectedAccountByIdentifierResponseSchema=(0,tt.messageDesc)(H.
file_scalekit_v1_connected_accounts_connected_accounts,21);H.ConnectedAccountSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,22);H.ConnectedAccountForListSchema=(0,tt.
messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,25);H.AuthorizationDetailsSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,26);H.GoogleDWDAuthSchema=
(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,27);H.TrustedIDPAuthSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,28);H.OauthTokenSchema=
(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,29);H.StaticAuthSchema=(0,tt.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,30);var yg;(function(e){e[e.
CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",e[e.ACTIVE=1]="ACTIVE",e[e.EXPIRED=2]="EXPIRED",e[e.PENDING_AUTH=3]="PENDING_AUTH",e[e.PENDING_VERIFICATION=4]="PENDING_VERIFICATION",e[e.
DISCONNECTED=5]="DISCONNECTED"})(yg||(H.ConnectorStatus=yg={}));H.ConnectorStatusSchema=(0,tt.enumDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,0);var _g;(function(e){e[e.CONNECTION_TYPE_UNSPECIFIED=
0]="CONNECTION_TYPE_UNSPECIFIED",e[e.OAUTH=1]="OAUTH",e[e.API_KEY=2]="API_KEY",e[e.BASIC_AUTH=3]="BASIC_AUTH",e[e.BEARER_TOKEN=4]="BEARER_TOKEN",e[e.CUSTOM=5]="CUSTOM",e[e.BASIC=6]="BASIC",e[e.OAUTH_M2M=
7]="OAUTH_M2M",e[e.TRELLO_OAUTH1=8]="TRELLO_OAUTH1",e[e.GOOGLE_DWD=9]="GOOGLE_DWD",e[e.TRUSTED_IDP=10]="TRUSTED_IDP",e[e.SMART_FHIR=11]="SMART_FHIR",e[e.NO_AUTH=12]="NO_AUTH"})(_g||(H.ConnectorType=_g=
{}));H.ConnectorTypeSchema=(0,tt.enumDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,1);H.ConnectedAccountService=(0,tt.serviceDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
0)});var vg={};Ce(vg,{ConnectedAccountService:function(){return Cr.ConnectedAccountService},ConnectorStatus:function(){return Cr.ConnectorStatus},ConnectorType:function(){return Cr.ConnectorType}});var Cr,
wg=y(function(){l();Cr=De(xg())});var Eg={};Ce(Eg,{file_google_protobuf_duration:function(){return Of},file_google_protobuf_empty:function(){return sn},file_google_protobuf_struct:function(){return dr},file_google_protobuf_timestamp:function(){
return on},file_google_protobuf_wrappers:function(){return mr}});var Sg=y(function(){l();an()});var Ig={};Ce(Ig,{file_google_protobuf_empty:function(){return sn},file_google_protobuf_timestamp:function(){return on},file_google_protobuf_wrappers:function(){return mr}});var $g=y(function(){l();an()});var Ng=rt(function(ve){"use strict";l();Object.defineProperty(ve,"__esModule",{value:!0});ve.DomainService=ve.DomainTypeSchema=ve.DomainType=ve.VerificationStatusSchema=ve.VerificationStatus=ve.VerificationMethodSchema=
ve.VerificationMethod=ve.DomainSchema=ve.ListAuthorizedDomainResponseSchema=ve.ListAuthorizedDomainRequestSchema=ve.ListDomainResponseSchema=ve.VerifyDomainResponseSchema=ve.VerifyDomainRequestSchema=
ve.ListDomainRequestSchema=ve.DeleteDomainRequestSchema=ve.GetDomainResponseSchema=ve.GetDomainRequestSchema=ve.UpdateDomainResponseSchema=ve.UpdateDomainSchema=ve.UpdateDomainRequestSchema=ve.CreateDomainSchema=
ve.CreateDomainResponseSchema=ve.CreateDomainRequestSchema=ve.file_scalekit_v1_domains_domains=void 0;var Oo=(Qi(),Oe(Xi)),qS=So(),GS=kr(),WS=Io(),Xc=($g(),Oe(Ig)),HS=Nr(),KS=(Ao(),Oe($o));ve.file_scalekit_v1_domains_domains=
(0,Oo.fileDesc)('{"messageType":[{"name":"CreateDomainRequest"},{"name":"CreateDomainResponse"},{"name":"CreateDomain"},{"name":"UpdateDomainRequest"},{"name":"UpdateDomain"},{"name":"UpdateDomainResponse"},{"name":"GetDomainRequest"},{"name":"GetDomainResponse"},{"name":"DeleteDomainRequest"},{"name":"ListDomainRequest"},{"name":"VerifyDomainRequest"},{"name":"VerifyDomainResponse"},{"name":"ListDomainResponse"},{"name":"ListAuthorizedDomainRequest"},{"name":"ListAuthorizedDomainResponse"},{"name":"Domain"}],"enumType":[{"value":[{"name":"VERIFICATION_METHOD_UNSPECIFIED","number":0},{"name":"ADMIN","number":1},{"name":"DNS","number":2},{"name":"NOT_APPLICABLE","number":3}],"name":"VerificationMethod"},{"value":[{"name":"VERIFICATION_STATUS_UNSPECIFIED","number":0},{"name":"PENDING","number":1},{"name":"VERIFIED","number":2},{"name":"FAILED","number":3},{"name":"AUTO_VERIFIED","number":4}],"name":"VerificationStatus"},{"value":[{"name":"DOMAIN_TYPE_UNSPECIFIED","number":0},{"name":"ALLOWED_EMAIL_DOMAIN","number":1},{"name":"ORGANIZATION_DOMAIN","number":2}],"name":"DomainType"}],"service":[{"name":"DomainService","options":{}}],"name":"scalekit/v1/domains/domains.proto","package":"scalekit.v1.domains","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/domains"},"syntax":"proto3"}',[qS.file_buf_validate_validate,GS.file_google_api_annotations,WS.file_google_api_visibility,
Xc.file_google_protobuf_empty,Xc.file_google_protobuf_timestamp,Xc.file_google_protobuf_wrappers,HS.file_protoc_gen_openapiv2_options_annotations,KS.file_scalekit_v1_options_options]);var Ag;(function(e){
e[e.VERIFICATION_METHOD_UNSPECIFIED=0]="VERIFICATION_METHOD_UNSPECIFIED",e[e.ADMIN=1]="ADMIN",e[e.DNS=2]="DNS",e[e.NOT_APPLICABLE=3]="NOT_APPLICABLE"})(Ag||(ve.VerificationMethod=Ag={}));ve.VerificationMethodSchema=
(0,Oo.enumDesc)(ve.file_scalekit_v1_domains_domains,0);var Og;(function(e){e[e.VERIFICATION_STATUS_UNSPECIFIED=0]="VERIFICATION_STATUS_UNSPECIFIED",e[e.PENDING=1]="PENDING",e[e.VERIFIED=2]="VERIFIED",
e[e.FAILED=3]="FAILED",e[e.AUTO_VERIFIED=4]="AUTO_VERIFIED"})(Og||(ve.VerificationStatus=Og={}));ve.VerificationStatusSchema=(0,Oo.enumDesc)(ve.file_scalekit_v1_domains_domains,1);var kg;(function(e){
e[e.DOMAIN_TYPE_UNSPECIFIED=0]="DOMAIN_TYPE_UNSPECIFIED",e[e.ALLOWED_EMAIL_DOMAIN=1]="ALLOWED_EMAIL_DOMAIN",e[e.ORGANIZATION_DOMAIN=2]="ORGANIZATION_DOMAIN"})(kg||(ve.DomainType=kg={}));ve.DomainTypeSchema=
(0,Oo.enumDesc)(ve.file_scalekit_v1_domains_domains,2);ve.DomainService=(0,Oo.serviceDesc)(ve.file_scalekit_v1_domains_domains,0)});var Zg=rt(function(O){"use strict";l();Object.defineProperty(O,"__esModule",{value:!0});O.GetOIDCMetadataResponseSchema=O.OIDCMetadataRequestSchema=O.GetOIDCMetadataRequestSchema=O.IDPCertificateSchema=
O.SAMLConnectionConfigResponseSchema=O.SAMLConnectionConfigRequestSchema=O.WebAuthConfiguration_TimeoutSchema=O.WebAuthConfiguration_AuthenticatorSelectionSchema=O.WebAuthConfiguration_AuthenticatorsSchema=
O.WebAuthConfiguration_AttestationSchema=O.WebAuthConfiguration_RpSchema=O.WebAuthConfigurationSchema=O.StaticAuthConfigSchema=O.PasswordLessConfigSchema=O.GoogleDWDConfigSchema=O.OptionalScopesSchema=
O.SmartConfigSchema=O.OauthExtensionsSchema=O.OAuthConnectionConfigSchema=O.OIDCConnectionConfigSchema=O.ToggleConnectionResponseSchema=O.ToggleConnectionRequestSchema=O.ToggleEnvironmentConnectionRequestSchema=
O.SearchOrganizationConnectionsResponseSchema=O.SearchOrganizationConnectionsRequestSchema=O.ListOrganizationConnectionsResponseSchema=O.ListOrganizationConnectionsRequestSchema=O.ListConnectionSchema=
O.ListConnectionsResponseSchema=O.ListConnectionsRequestSchema=O.GetConnectionResponseSchema=O.GetConnectionRequestSchema=O.GetEnvironmentConnectionRequestSchema=O.DeleteConnectionRequestSchema=O.DeleteEnvironmentConnectionRequestSchema=
O.UpdateConnectionResponseSchema=O.UpdateConnectionSchema=O.UpdateConnectionRequestSchema=O.UpdateEnvironmentConnectionRequestSchema=O.CreateConnectionResponseSchema=O.ConnectionSchema=O.CreateConnectionSchema=
O.CreateConnectionRequestSchema=O.CreateEnvironmentConnectionRequestSchema=O.ProviderSchema=O.GetProvidersResponseSchema=O.GetProvidersRequestSchema=O.AssignDomainsToConnectionResponseSchema=O.AssignDomainsToConnectionRequestSchema=
O.file_scalekit_v1_connections_connections=void 0;O.ConnectionService=O.ConnectionProviderSchema=O.ConnectionProvider=O.ConnectionStatusSchema=O.ConnectionStatus=O.ConnectionTypeSchema=O.ConnectionType=
O.OIDCScopeSchema=O.OIDCScope=O.TokenAuthTypeSchema=O.TokenAuthType=O.RequestBindingSchema=O.RequestBinding=O.SAMLSigningOptionsSchema=O.SAMLSigningOptions=O.TestResultStatusSchema=O.TestResultStatus=
O.PasswordlessTypeSchema=O.PasswordlessType=O.NameIdFormatSchema=O.NameIdFormat=O.ConfigurationTypeSchema=O.ConfigurationType=O.CodeChallengeTypeSchema=O.CodeChallengeType=O.UpdateConnectionContextRequestSchema=
O.GetConnectionContextResponseSchema=O.GetConnectionContextRequestSchema=O.ListAppConnectionsResponseSchema=O.ListAppConnectionsRequestSchema=O.FlagsSchema=O.PasswordConnectionConfigSchema=O.GetConnectionTestResultResponseSchema=
O.GetConnectionTestResultRequestSchema=O.GetSAMLCertificateDetailsResponseSchema=O.SAMLCertificateRequestSchema=O.GetSAMLCertificateDetailsRequestSchema=O.GetSAMLMetadataResponseSchema=O.SAMLMetadataRequestSchema=
O.GetSAMLMetadataRequestSchema=void 0;var nt=(Qi(),Oe(Xi)),YS=So(),JS=kr(),XS=rs(),QS=Io(),ko=(Sg(),Oe(Eg)),eI=Nr(),tI=Ng(),nI=(Ao(),Oe($o));O.file_scalekit_v1_connections_connections=(0,nt.fileDesc)(
'{"messageType":[{"name":"AssignDomainsToConnectionRequest"},{"name":"AssignDomainsToConnectionResponse"},{"name":"GetProvidersRequest"},{"name":"GetProvidersResponse"},{"name":"Provider"},{"name":"CreateEnvironmentConnectionRequest"},{"name":"CreateConnectionRequest"},{"name":"CreateConnection"},{"name":"Connection"},{"name":"CreateConnectionResponse"},{"name":"UpdateEnvironmentConnectionRequest"},{"name":"UpdateConnectionRequest"},{"name":"UpdateConnection"},{"name":"UpdateConnectionResponse"},{"name":"DeleteEnvironmentConnectionRequest"},{"name":"DeleteConnectionRequest"},{"name":"GetEnvironmentConnectionRequest"},{"name":"GetConnectionRequest"},{"name":"GetConnectionResponse"},{"name":"ListConnectionsRequest"},{"name":"ListConnectionsResponse"},{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionProvider","options":{}},{"name":"type","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionType","options":{}},{"name":"status","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionStatus","options":{}},{"name":"enabled","number":5,"label":1,"type":8,"options":{}},{"name":"organization_id","number":6,"label":1,"type":9,"options":{}},{"name":"ui_button_title","number":7,"label":1,"type":9,"options":{}},{"name":"domains","number":8,"label":3,"type":9,"options":{}},{"name":"organization_name","number":9,"label":1,"type":9,"options":{}},{"name":"provider_key","number":10,"label":1,"type":9,"options":{}},{"name":"key_id","number":11,"label":1,"type":9,"options":{}},{"name":"created_at","number":12,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"mcp_server_url","number":13,"label":1,"type":9,"options":{}}],"name":"ListConnection"},{"name":"ListOrganizationConnectionsRequest"},{"name":"ListOrganizationConnectionsResponse"},{"name":"SearchOrganizationConnectionsRequest"},{"name":"SearchOrganizationConnectionsResponse"},{"name":"ToggleEnvironmentConnectionRequest"},{"name":"ToggleConnectionRequest"},{"name":"ToggleConnectionResponse"},{"name":"OIDCConnectionConfig"},{"name":"OAuthConnectionConfig"},{"name":"OauthExtensions"},{"name":"SmartConfig"},{"name":"OptionalScopes"},{"name":"GoogleDWDConfig"},{"name":"PasswordLessConfig"},{"name":"StaticAuthConfig"},{"name":"WebAuthConfiguration"},{"name":"SAMLConnectionConfigRequest"},{"name":"SAMLConnectionConfigResponse"},{"name":"IDPCertificate"},{"name":"GetOIDCMetadataRequest"},{"name":"OIDCMetadataRequest"},{"name":"GetOIDCMetadataResponse"},{"name":"GetSAMLMetadataRequest"},{"name":"SAMLMetadataRequest"},{"name":"GetSAMLMetadataResponse"},{"name":"GetSAMLCertificateDetailsRequest"},{"name":"SAMLCertificateRequest"},{"name":"GetSAMLCertificateDetailsResponse"},{"name":"GetConnectionTestResultRequest"},{"name":"GetConnectionTestResultResponse"},{"name":"PasswordConnectionConfig"},{"name":"Flags"},{"field":[{"name":"page_size","number":1,"label":1,"type":13,"options":{}},{"name":"page_token","number":2,"label":1,"type":9,"options":{}},{"name":"provider","number":3,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"query","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true}],"oneofDecl":[{"name":"_provider"},{"name":"_query"}],"name":"ListAppConnectionsRequest"},{"field":[{"name":"connections","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connections.ListConnection","options":{}},{"name":"next_page_token","number":2,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"total_size","number":4,"label":1,"type":13,"options":{}}],"name":"ListAppConnectionsResponse"},{"name":"GetConnectionContextRequest"},{"name":"GetConnectionContextResponse"},{"name":"UpdateConnectionContextRequest"}],"enumType":[{"value":[{"name":"CODE_CHALLENGE_TYPE_UNSPECIFIED","number":0},{"name":"NUMERIC","number":1},{"name":"ALPHANUMERIC","number":2}],"name":"CodeChallengeType"},{"value":[{"name":"CONFIGURATION_TYPE_UNSPECIFIED","number":0},{"name":"DISCOVERY","number":1},{"name":"MANUAL","number":2}],"name":"ConfigurationType"},{"value":[{"name":"NAME_ID_FORMAT_NIL","number":0},{"name":"UNSPECIFIED","number":1},{"name":"EMAIL","number":2},{"name":"TRANSIENT","number":3},{"name":"PERSISTENT","number":4}],"name":"NameIdFormat"},{"value":[{"name":"PasswordlessType_UNSPECIFIED","number":0},{"name":"LINK","number":1},{"name":"OTP","number":2},{"name":"LINK_OTP","number":3}],"name":"PasswordlessType"},{"value":[{"name":"PENDING","number":0},{"name":"SUCCESS","number":1},{"name":"FAILURE","number":2}],"name":"TestResultStatus"},{"value":[{"name":"SAML_SIGNING_OPTIONS_UNSPECIFIED","number":0},{"name":"NO_SIGNING","number":1},{"name":"SAML_ONLY_RESPONSE_SIGNING","number":2},{"name":"SAML_ONLY_ASSERTION_SIGNING","number":3},{"name":"SAML_RESPONSE_ASSERTION_SIGNING","number":4},{"name":"SAML_RESPONSE_OR_ASSERTION_SIGNING","number":5}],"name":"SAMLSigningOptions"},{"value":[{"name":"REQUEST_BINDING_UNSPECIFIED","number":0},{"name":"HTTP_POST","number":1},{"name":"HTTP_REDIRECT","number":2}],"name":"RequestBinding"},{"value":[{"name":"TOKEN_AUTH_TYPE_UNSPECIFIED","number":0},{"name":"URL_PARAMS","number":1},{"name":"BASIC_AUTH","number":2}],"name":"TokenAuthType"},{"value":[{"name":"OIDC_SCOPE_UNSPECIFIED","number":0},{"name":"openid","number":1},{"name":"profile","number":2},{"name":"email","number":3},{"name":"address","number":4},{"name":"phone","number":5}],"name":"OIDCScope"},{"value":[{"name":"INVALID","number":0},{"name":"OIDC","number":1},{"name":"SAML","number":2},{"name":"PASSWORD","number":3},{"name":"OAUTH","number":4},{"name":"PASSWORDLESS","number":5},{"name":"BASIC","number":6},{"name":"BEARER","number":7},{"name":"API_KEY","number":8},{"name":"WEBAUTHN","number":9},{"name":"OAUTH_M2M","number":10},{"name":"TRELLO_OAUTH1","number":11},{"name":"GOOGLE_DWD","number":12},{"name":"TRUSTED_IDP","number":13},{"name":"SMART_FHIR","number":14},{"name":"NO_AUTH","number":15}],"name":"ConnectionType"},{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"DRAFT","number":1},{"name":"IN_PROGRESS","number":2},{"name":"COMPLETED","number":3}],"name":"ConnectionStatus"},{"value":[{"name":"CONNECTION_PROVIDER_UNSPECIFIED","number":0},{"name":"OKTA","number":1},{"name":"GOOGLE","number":2},{"name":"MICROSOFT_AD","number":3},{"name":"AUTH0","number":4},{"name":"ONELOGIN","number":5},{"name":"PING_IDENTITY","number":6},{"name":"JUMPCLOUD","number":7},{"name":"CUSTOM","number":8},{"name":"GITHUB","number":9},{"name":"GITLAB","number":10},{"name":"LINKEDIN","number":11},{"name":"SALESFORCE","number":12},{"name":"MICROSOFT","number":13},{"name":"IDP_SIMULATOR","number":14},{"name":"SCALEKIT","number":15},{"name":"ADFS","number":16}],"name":"ConnectionProvider"}],"service":[{"method":[{"name":"ListAppConnections","inputType":".scalekit.v1.connections.ListAppConnectionsRequest","outputType":".scalekit.v1.connections.ListAppConnectionsResponse","options":{}}],"name":"ConnectionService","options":{}}],"name":"scalekit/v1/connections/connections.proto","package":"scalekit.v1.connections","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/connections"},"syntax":"proto3"}',[YS.file_buf_validate_validate,JS.file_google_api_annotations,XS.file_google_api_field_behavior,
QS.file_google_api_visibility,ko.file_google_protobuf_duration,ko.file_google_protobuf_empty,ko.file_google_protobuf_struct,ko.file_google_protobuf_timestamp,ko.file_google_protobuf_wrappers,eI.file_protoc_gen_openapiv2_options_annotations,
tI.file_scalekit_v1_domains_domains,nI.file_scalekit_v1_options_options]);O.ListConnectionSchema=(0,nt.messageDesc)(O.file_scalekit_v1_connections_connections,21);O.ListAppConnectionsRequestSchema=(0,nt.
messageDesc)(O.file_scalekit_v1_connections_connections,54);O.ListAppConnectionsResponseSchema=(0,nt.messageDesc)(O.file_scalekit_v1_connections_connections,55);var Cg;(function(e){e[e.CODE_CHALLENGE_TYPE_UNSPECIFIED=
0]="CODE_CHALLENGE_TYPE_UNSPECIFIED",e[e.NUMERIC=1]="NUMERIC",e[e.ALPHANUMERIC=2]="ALPHANUMERIC"})(Cg||(O.CodeChallengeType=Cg={}));O.CodeChallengeTypeSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,
0);var Tg;(function(e){e[e.CONFIGURATION_TYPE_UNSPECIFIED=0]="CONFIGURATION_TYPE_UNSPECIFIED",e[e.DISCOVERY=1]="DISCOVERY",e[e.MANUAL=2]="MANUAL"})(Tg||(O.ConfigurationType=Tg={}));O.ConfigurationTypeSchema=
(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,1);var Rg;(function(e){e[e.NAME_ID_FORMAT_NIL=0]="NAME_ID_FORMAT_NIL",e[e.UNSPECIFIED=1]="UNSPECIFIED",e[e.EMAIL=2]="EMAIL",e[e.TRANSIENT=3]=
"TRANSIENT",e[e.PERSISTENT=4]="PERSISTENT"})(Rg||(O.NameIdFormat=Rg={}));O.NameIdFormatSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,2);var Pg;(function(e){e[e.PasswordlessType_UNSPECIFIED=
0]="PasswordlessType_UNSPECIFIED",e[e.LINK=1]="LINK",e[e.OTP=2]="OTP",e[e.LINK_OTP=3]="LINK_OTP"})(Pg||(O.PasswordlessType=Pg={}));O.PasswordlessTypeSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,
3);var Dg;(function(e){e[e.PENDING=0]="PENDING",e[e.SUCCESS=1]="SUCCESS",e[e.FAILURE=2]="FAILURE"})(Dg||(O.TestResultStatus=Dg={}));O.TestResultStatusSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,
4);var zg;(function(e){e[e.SAML_SIGNING_OPTIONS_UNSPECIFIED=0]="SAML_SIGNING_OPTIONS_UNSPECIFIED",e[e.NO_SIGNING=1]="NO_SIGNING",e[e.SAML_ONLY_RESPONSE_SIGNING=2]="SAML_ONLY_RESPONSE_SIGNING",e[e.SAML_ONLY_ASSERTION_SIGNING=
3]="SAML_ONLY_ASSERTION_SIGNING",e[e.SAML_RESPONSE_ASSERTION_SIGNING=4]="SAML_RESPONSE_ASSERTION_SIGNING",e[e.SAML_RESPONSE_OR_ASSERTION_SIGNING=5]="SAML_RESPONSE_OR_ASSERTION_SIGNING"})(zg||(O.SAMLSigningOptions=
zg={}));O.SAMLSigningOptionsSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,5);var jg;(function(e){e[e.REQUEST_BINDING_UNSPECIFIED=0]="REQUEST_BINDING_UNSPECIFIED",e[e.HTTP_POST=1]="HTTP_POST",e[e.HTTP_REDIRECT=2]="HTTP_REDIRECT"})(jg||(O.RequestBinding=jg={}));O.RequestBindingSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,6);var Mg;(function(e){e[e.TOKEN_AUTH_TYPE_UNSPECIFIED=
0]="TOKEN_AUTH_TYPE_UNSPECIFIED",e[e.URL_PARAMS=1]="URL_PARAMS",e[e.BASIC_AUTH=2]="BASIC_AUTH"})(Mg||(O.TokenAuthType=Mg={}));O.TokenAuthTypeSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,
7);var Lg;(function(e){e[e.OIDC_SCOPE_UNSPECIFIED=0]="OIDC_SCOPE_UNSPECIFIED",e[e.openid=1]="openid",e[e.profile=2]="profile",e[e.email=3]="email",e[e.address=4]="address",e[e.phone=5]="phone"})(Lg||(O.
OIDCScope=Lg={}));O.OIDCScopeSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,8);var Fg;(function(e){e[e.INVALID=0]="INVALID",e[e.OIDC=1]="OIDC",e[e.SAML=2]="SAML",e[e.PASSWORD=3]="PASSWORD",e[e.OAUTH=4]="OAUTH",e[e.PASSWORDLESS=5]="PASSWORDLESS",e[e.BASIC=6]="BASIC",e[e.BEARER=7]="BEARER",e[e.API_KEY=8]="API_KEY",e[e.WEBAUTHN=9]="WEBAUTHN",e[e.OAUTH_M2M=10]="OAUTH_M2M",e[e.TRELLO_OAUTH1=
11]="TRELLO_OAUTH1",e[e.GOOGLE_DWD=12]="GOOGLE_DWD",e[e.TRUSTED_IDP=13]="TRUSTED_IDP",e[e.SMART_FHIR=14]="SMART_FHIR",e[e.NO_AUTH=15]="NO_AUTH"})(Fg||(O.ConnectionType=Fg={}));O.ConnectionTypeSchema=(0,nt.
enumDesc)(O.file_scalekit_v1_connections_connections,9);var Ug;(function(e){e[e.CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",e[e.DRAFT=1]="DRAFT",e[e.IN_PROGRESS=2]="IN_PROGRESS",e[e.
COMPLETED=3]="COMPLETED"})(Ug||(O.ConnectionStatus=Ug={}));O.ConnectionStatusSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,10);var Bg;(function(e){e[e.CONNECTION_PROVIDER_UNSPECIFIED=
0]="CONNECTION_PROVIDER_UNSPECIFIED",e[e.OKTA=1]="OKTA",e[e.GOOGLE=2]="GOOGLE",e[e.MICROSOFT_AD=3]="MICROSOFT_AD",e[e.AUTH0=4]="AUTH0",e[e.ONELOGIN=5]="ONELOGIN",e[e.PING_IDENTITY=6]="PING_IDENTITY",e[e.
JUMPCLOUD=7]="JUMPCLOUD",e[e.CUSTOM=8]="CUSTOM",e[e.GITHUB=9]="GITHUB",e[e.GITLAB=10]="GITLAB",e[e.LINKEDIN=11]="LINKEDIN",e[e.SALESFORCE=12]="SALESFORCE",e[e.MICROSOFT=13]="MICROSOFT",e[e.IDP_SIMULATOR=
14]="IDP_SIMULATOR",e[e.SCALEKIT=15]="SCALEKIT",e[e.ADFS=16]="ADFS"})(Bg||(O.ConnectionProvider=Bg={}));O.ConnectionProviderSchema=(0,nt.enumDesc)(O.file_scalekit_v1_connections_connections,11);O.ConnectionService=
(0,nt.serviceDesc)(O.file_scalekit_v1_connections_connections,0)});var Vg={};Ce(Vg,{ConnectionService:function(){return Tr.ConnectionService},ConnectionStatus:function(){return Tr.ConnectionStatus},ConnectionType:function(){return Tr.ConnectionType}});var Tr,qg=y(function(){
l();Tr=De(Zg())});var Qc={};Ce(Qc,{fileDesc:function(){return Ye},messageDesc:function(){return fr},serviceDesc:function(){return wi}});var eu=y(function(){l();Ei()});var Gg={};Ce(Gg,{file_google_protobuf_empty:function(){return sn}});var Wg=y(function(){l();an()});var Hg=rt(function(Ee){"use strict";l();Object.defineProperty(Ee,"__esModule",{value:!0});Ee.Dummy=Ee.ToolErrorInfoSchema=Ee.LocalizedMessageInfoSchema=Ee.HelpInfo_LinkSchema=Ee.HelpInfoSchema=Ee.ResourceInfoSchema=
Ee.RequestInfoSchema=Ee.ValidationErrorInfo_FieldViolationSchema=Ee.ValidationErrorInfoSchema=Ee.DebugInfoSchema=Ee.ErrorInfoSchema=Ee.file_scalekit_v1_errdetails_errdetails=void 0;var _t=(eu(),Oe(Qc)),
rI=kr(),oI=(Wg(),Oe(Gg)),iI=Nr();Ee.file_scalekit_v1_errdetails_errdetails=(0,_t.fileDesc)('{"messageType":[{"field":[{"name":"error_code","number":1,"label":1,"type":9},{"name":"debug_info","number":2,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.DebugInfo","oneofIndex":0,"proto3Optional":true},{"name":"help_info","number":3,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo","oneofIndex":1,"proto3Optional":true},{"name":"localized_message_info","number":4,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.LocalizedMessageInfo","oneofIndex":2,"proto3Optional":true},{"name":"resource_info","number":5,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ResourceInfo","oneofIndex":3,"proto3Optional":true},{"name":"request_info","number":6,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.RequestInfo","oneofIndex":4,"proto3Optional":true},{"name":"validation_error_info","number":8,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo","oneofIndex":5,"proto3Optional":true},{"name":"tool_error_info","number":9,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ToolErrorInfo","oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_debug_info"},{"name":"_help_info"},{"name":"_localized_message_info"},{"name":"_resource_info"},{"name":"_request_info"},{"name":"_validation_error_info"},{"name":"_tool_error_info"}],"name":"ErrorInfo"},{"field":[{"name":"stack_entries","number":1,"label":3,"type":9},{"name":"detail","number":2,"label":1,"type":9}],"name":"DebugInfo"},{"field":[{"name":"field_violations","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo.FieldViolation"}],"nestedType":[{"field":[{"name":"field","number":1,"label":1,"type":9},{"name":"description","number":2,"label":1,"type":9},{"name":"constraint","number":3,"label":1,"type":9}],"name":"FieldViolation"}],"name":"ValidationErrorInfo"},{"field":[{"name":"request_id","number":1,"label":1,"type":9},{"name":"serving_data","number":2,"label":1,"type":9}],"name":"RequestInfo"},{"field":[{"name":"resource_name","number":2,"label":1,"type":9},{"name":"owner","number":3,"label":1,"type":9},{"name":"description","number":4,"label":1,"type":9},{"name":"required_permissions","number":5,"label":3,"type":9},{"name":"user","number":6,"label":1,"type":9}],"reservedRange":[{"start":1,"end":2}],"name":"ResourceInfo"},{"field":[{"name":"links","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo.Link"}],"nestedType":[{"field":[{"name":"description","number":1,"label":1,"type":9},{"name":"url","number":2,"label":1,"type":9}],"name":"Link"}],"name":"HelpInfo"},{"field":[{"name":"locale","number":1,"label":1,"type":9},{"name":"message","number":2,"label":1,"type":9}],"name":"LocalizedMessageInfo"},{"field":[{"name":"execution_id","number":1,"label":1,"type":9},{"name":"tool_error_message","number":2,"label":1,"type":9},{"name":"tool_error_code","number":3,"label":1,"type":9}],"name":"ToolErrorInfo"}],"service":[{"name":"Dummy"}],"name":"scalekit/v1/errdetails/errdetails.proto","package":"scalekit.v1.errdetails","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/errdetails"},"syntax":"proto3"}',[rI.file_google_api_annotations,oI.file_google_protobuf_empty,iI.file_protoc_gen_openapiv2_options_annotations]);Ee.ErrorInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,
0);Ee.DebugInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,1);Ee.ValidationErrorInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,2);Ee.ValidationErrorInfo_FieldViolationSchema=
(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,2,0);Ee.RequestInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,3);Ee.ResourceInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,
4);Ee.HelpInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,5);Ee.HelpInfo_LinkSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,5,0);Ee.LocalizedMessageInfoSchema=
(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,6);Ee.ToolErrorInfoSchema=(0,_t.messageDesc)(Ee.file_scalekit_v1_errdetails_errdetails,7);Ee.Dummy=(0,_t.serviceDesc)(Ee.file_scalekit_v1_errdetails_errdetails,
0)});var Kg={};Ce(Kg,{ErrorInfoSchema:function(){return Yg.ErrorInfoSchema}});var Yg,Jg=y(function(){l();Yg=De(Hg())});var Xg={};Ce(Xg,{file_google_protobuf_empty:function(){return sn},file_google_protobuf_struct:function(){return dr},file_google_protobuf_timestamp:function(){return on},file_google_protobuf_wrappers:function(){
return mr}});var Qg=y(function(){l();an()});var eb=rt(function(we){"use strict";l();Object.defineProperty(we,"__esModule",{value:!0});we.ToolService=we.ListAvailableToolsResponseSchema=we.ListAvailableToolsRequestSchema=we.ScopedToolFilterSchema=
we.ListScopedToolsResponseSchema=we.ListScopedToolsRequestSchema=we.DeleteToolRequestSchema=we.UpdateToolResponseSchema=we.UpdateToolRequestSchema=we.SetToolDefaultResponseSchema=we.SetToolDefaultRequestSchema=
we.ExecuteToolResponseSchema=we.ExecuteToolRequestSchema=we.ListToolsResponseSchema=we.FilterSchema=we.ListToolsRequestSchema=we.ScopedToolSchema=we.ToolSchema=we.CreateToolResponseSchema=we.CreateToolRequestSchema=
we.file_scalekit_v1_tools_tools=void 0;var bn=(eu(),Oe(Qc)),sI=So(),aI=kr(),cI=rs(),uI=Io(),ss=(Qg(),Oe(Xg)),lI=Nr(),fI=(Ao(),Oe($o));we.file_scalekit_v1_tools_tools=(0,bn.fileDesc)('{"messageType":[{"name":"CreateToolRequest"},{"name":"CreateToolResponse"},{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"definition","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"metadata","number":4,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"tags","number":5,"label":3,"type":9,"options":{}},{"name":"is_default","number":6,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"Tool"},{"name":"ScopedTool"},{"field":[{"name":"filter","number":1,"label":1,"type":11,"typeName":".scalekit.v1.tools.Filter","options":{}},{"name":"page_size","number":2,"label":1,"type":13},{"name":"page_token","number":3,"label":1,"type":9,"options":{}}],"name":"ListToolsRequest"},{"field":[{"name":"summary","number":1,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"identifier","number":3,"label":1,"type":9,"options":{}},{"name":"tool_name","number":4,"label":3,"type":9,"options":{}},{"name":"query","number":5,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"connector","number":6,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"organization_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"user_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"connected_account_id","number":9,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_query"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connected_account_id"}],"name":"Filter"},{"field":[{"name":"next_page_token","number":1,"label":1,"type":9,"options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"tool_names","number":4,"label":3,"type":9,"options":{}},{"name":"tools","number":5,"label":3,"type":11,"typeName":".scalekit.v1.tools.Tool","options":{}}],"name":"ListToolsResponse"},{"field":[{"name":"tool_name","number":1,"label":1,"type":9,"options":{}},{"name":"identifier","number":2,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"params","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"connected_account_id","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":5,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"organization_id","number":6,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"user_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"agent_run_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true}],"oneofDecl":[{"name":"_identifier"},{"name":"_connected_account_id"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_agent_run_id"}],"name":"ExecuteToolRequest"},{"field":[{"name":"data","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"execution_id","number":2,"label":1,"type":9,"options":{}}],"name":"ExecuteToolResponse"},{"name":"SetToolDefaultRequest"},{"name":"SetToolDefaultResponse"},{"name":"UpdateToolRequest"},{"name":"UpdateToolResponse"},{"name":"DeleteToolRequest"},{"name":"ListScopedToolsRequest"},{"name":"ListScopedToolsResponse"},{"name":"ScopedToolFilter"},{"name":"ListAvailableToolsRequest"},{"name":"ListAvailableToolsResponse"}],"service":[{"method":[{"name":"ListTools","inputType":".scalekit.v1.tools.ListToolsRequest","outputType":".scalekit.v1.tools.ListToolsResponse","options":{}},{"name":"ExecuteTool","inputType":".scalekit.v1.tools.ExecuteToolRequest","outputType":".scalekit.v1.tools.ExecuteToolResponse","options":{}}],"name":"ToolService"}],"name":"scalekit/v1/tools/tools.proto","package":"scalekit.v1.tools","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/tools"},"syntax":"proto3"}',[sI.file_buf_validate_validate,aI.file_google_api_annotations,
cI.file_google_api_field_behavior,uI.file_google_api_visibility,ss.file_google_protobuf_empty,ss.file_google_protobuf_struct,ss.file_google_protobuf_timestamp,ss.file_google_protobuf_wrappers,lI.file_protoc_gen_openapiv2_options_annotations,
fI.file_scalekit_v1_options_options]);we.ToolSchema=(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,2);we.ListToolsRequestSchema=(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,4);we.FilterSchema=
(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,5);we.ListToolsResponseSchema=(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,6);we.ExecuteToolRequestSchema=(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,
7);we.ExecuteToolResponseSchema=(0,bn.messageDesc)(we.file_scalekit_v1_tools_tools,8);we.ToolService=(0,bn.serviceDesc)(we.file_scalekit_v1_tools_tools,0)});var tb={};Ce(tb,{ToolService:function(){return nb.ToolService}});var nb,rb=y(function(){l();nb=De(eb())});var tu=rt(function(JL,Rr){l();var ob=function(e,t){return function(){try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}}},pI=ob(function(e,t){function n(o){return typeof o=="string"?!["false","0","no","off",""].includes(o.toLowerCase()):!!o}function r(o=noEnvironment){let i={};for(let s of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let a=o[`DOTENV_${s}`]!=null?o[`DOTENV_${s}`]:o[`DOTENV_CONFIG_${s}`];a!=null&&(i[s.toLowerCase()]=s==="ENCODING"||s==="PATH"?a:n(a))}return i}t.exports={parseBoolean:n,optionsFromEnv:r}}),dI=ob(function(e,t){var n=require("fs"),r=require("path"),
o=require("os"),{URL:i,fileURLToPath:s}=require("url"),{parseBoolean:a,optionsFromEnv:c}=pI(),u=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
f=new Uint8Array(256);for(let R=48;R<=57;R++)f[R]=1;for(let R=65;R<=90;R++)f[R]=1;for(let R=97;R<=122;R++)f[R]=1;f[45]=1,f[46]=1,f[95]=1;function p(R){let se={},D=R.toString();D=D.replace(/\r\n?/mg,`
`);let C;for(;(C=u.exec(D))!=null;){let $=C[1],L=C[2]||"";L=L.trim();let W=L[0];L=L.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),W==='"'&&(L=L.replace(/\\n/g,`
`),L=L.replace(/\\r/g,"\r")),se[$]=L}return se}function m(R){return R<=32?R===32||R>=9&&R<=13:R>=160&&(R===160||R===5760||R>=8192&&R<=8202||R===8232||R===8233||R===8239||R===8287||R===12288||R===65279)}
function d(R){return R===10||R===8232||R===8233}function g(R){let se={},D=typeof R=="string"?R:R.toString();D.indexOf("\r")!==-1&&(D=D.replace(/\r\n?/g,`
`));let C=D.length,$=0;for(;$<C;){let L=D.charCodeAt($);for(;$<C&&m(L);)$++,L=D.charCodeAt($);if($>=C)break;if(L===35){for(;$<C&&!d(D.charCodeAt($));)$++;continue}let W=-1;if(L===101&&$+6<C&&D.charCodeAt(
$+1)===120&&D.charCodeAt($+2)===112&&D.charCodeAt($+3)===111&&D.charCodeAt($+4)===114&&D.charCodeAt($+5)===116){let Q=D.charCodeAt($+6);if(m(Q)){let me=$+7;for(;me<C&&m(D.charCodeAt(me));)me++;f[D.charCodeAt(
me)]&&(W=$+6,$=me)}else L=D.charCodeAt($)}let ie=$,be=0;for(;$<C&&(be=D.charCodeAt($),f[be]);)$++;if($===ie){for(;$<C&&!d(D.charCodeAt($));)$++;continue}let de=D.slice(ie,$),ke=$;if($>=C&&(be=0),m(be))
do $++,be=$<C?D.charCodeAt($):0;while(m(be));if(be===61)$++;else if(be===58&&$===ke&&$+1<C&&m(D.charCodeAt($+1)))$+=2;else{for($=W===-1?ke:W;$<C&&!d(D.charCodeAt($));)$++;continue}let Re=$,le=$;for(;le<
C&&m(D.charCodeAt(le));)le++;let he=D.charCodeAt(le),$e,Ne=!1;if(he===39||he===34||he===96){let Q=D[le],me=D.indexOf(Q,le+1),Y=-1,fe=-1;for(;me!==-1;){let ye=D.charCodeAt(me-1)===92,ue=me+1;for(;ue<C&&
!d(D.charCodeAt(ue))&&m(D.charCodeAt(ue));)ue++;if((ue===C||d(D.charCodeAt(ue))||D.charCodeAt(ue)===35)&&(Y=me,fe=ue),!ye)break;me=D.indexOf(Q,me+1)}if(Y!==-1){if($e=D.slice(le+1,Y),$=fe,D.charCodeAt(
$)===35)for(;$<C&&!d(D.charCodeAt($));)$++;Ne=!0}}if(!Ne){let Q=D.indexOf(`
`,Re);Q===-1&&(Q=C);let me;if(C<4096)me=D.indexOf("#",Re),(me===-1||me>Q)&&(me=Q);else for(me=Re;me<Q&&D.charCodeAt(me)!==35;)me++;let Y=Re,fe=me;for(;Y<fe&&m(D.charCodeAt(Y));)Y++;for(;fe>Y&&m(D.charCodeAt(
fe-1));)fe--;let ye=D.charCodeAt(Y);if($e=D.slice(Y,fe),$e.includes("\u2028")||$e.includes("\u2029")?$e=$e.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):fe-Y>=2&&(ye===39||ye===34||ye===96)&&D.charCodeAt(fe-
1)===ye&&($e=D.slice(Y+1,fe-1)),$=me,me<Q)for(;$<C&&!d(D.charCodeAt($));)$++}he===34&&(Ne||le<$)&&$e.indexOf("\\")!==-1&&($e=$e.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),se[de]=$e}return se}function v(R,se){return se&&a(se.fast)?g(R):p(R)}function _(R){console.log(`┆ ${R}`)}function A(R){console.error(`◇ ${R}`)}function k(R){return R[0]===
"~"?r.join(o.homedir(),R.slice(1)):R}function B(R={}){let se={...R};for(let D of Object.keys(se))se[D]===void 0&&delete se[D];return{...c(),...se}}function P(R){R=B(R);let se=r.resolve(process.cwd(),".env"),D="utf8",C=noEnvironment;R&&R.processEnv!=null&&(C=R.processEnv);let $=a(R&&R.debug);R&&R.encoding?D=R.encoding:$&&_("no encoding is specified (UTF-8 is used by default)");let L=[se];if(R&&R.path)
if(!Array.isArray(R.path))L=[k(R.path)];else{L=[];for(let Re of R.path)L.push(k(Re))}let W,ie={},be={fast:R.fast};for(let Re of L)try{let le=U.parse(n.readFileSync(Re,{encoding:D}),be);U.populate(ie,le,
R)}catch(le){$&&_(`failed to load ${Re} ${le.message}`),W=le}let de=U.populate(C,ie,R),ke=a(Object.prototype.hasOwnProperty.call(R,"quiet")?R.quiet:c(C).quiet);if($||!ke){let Re=Object.keys(de).length,
le=[];for(let he of L)try{let $e=r.relative(process.cwd(),he instanceof i?s(he):he);le.push($e)}catch($e){$&&_(`failed to load ${he} ${$e.message}`),W=$e}A(`injected env (${Re}) from ${le.join(",")}`)}
return W?{parsed:ie,error:W}:{parsed:ie}}function q(R){return U.configDotenv(R)}function ne(R,se,D={}){let C=a(D&&D.debug),$=a(D&&D.override),L={};if(R===null||typeof R!="object"||se===null||typeof se!=
"object"){let W=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw W.code="OBJECT_REQUIRED",W}for(let W of Object.keys(se))Object.prototype.hasOwnProperty.
call(R,W)?($===!0&&(R[W]=se[W],L[W]=se[W]),C&&_($===!0?`"${W}" is already defined and WAS overwritten`:`"${W}" is already defined and was NOT overwritten`)):(R[W]=se[W],L[W]=se[W]);return L}var U={configDotenv:P,
config:q,parse:v,populate:ne};t.exports.configDotenv=U.configDotenv,t.exports.config=U.config,t.exports.parse=U.parse,t.exports.populate=U.populate,t.exports=U}),No=dI();Rr.exports=No;Rr.exports.config=
No.config;Rr.exports.configDotenv=No.configDotenv;Rr.exports.parse=No.parse;Rr.exports.populate=No.populate});var Fn={};Ce(Fn,{default:function(){return ib.default}});var ib,sb=y(function(){l();Gr(Fn,De(tu()));ib=De(tu())});var cb=rt(function(Pr){"use strict";l();Pr.__esModule=!0;Pr.distance=Pr.closest=void 0;var Ht=new Uint32Array(65536),mI=function(e,t){for(var n=e.length,r=t.length,o=1<<n-1,i=-1,s=0,a=n,c=n;c--;)Ht[e.
charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var u=Ht[t.charCodeAt(c)],f=u|s;u|=(u&i)+i^i,s|=~(u|i),i&=u,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(f|s),s&=f}for(c=n;c--;)Ht[e.charCodeAt(c)]=0;return a},hI=function(e,t){
for(var n=t.length,r=e.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<s;c++)i[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var f=0,p=-1,m=u*32,d=Math.min(32,r)+m,g=m;g<d;g++)Ht[e.charCodeAt(g)]|=
1<<g;for(var c=0;c<n;c++){var v=Ht[t.charCodeAt(c)],_=i[c/32|0]>>>c&1,A=o[c/32|0]>>>c&1,k=v|f,B=((v|A)&p)+p^p|v|A,P=f|~(B|p),q=p&B;P>>>31^_&&(i[c/32|0]^=1<<c),q>>>31^A&&(o[c/32|0]^=1<<c),P=P<<1|_,q=q<<
1|A,p=q|~(k|P),f=P&k}for(var g=m;g<d;g++)Ht[e.charCodeAt(g)]=0}for(var ne=0,U=-1,R=u*32,se=Math.min(32,r-R)+R,g=R;g<se;g++)Ht[e.charCodeAt(g)]|=1<<g;for(var D=r,c=0;c<n;c++){var v=Ht[t.charCodeAt(c)],
_=i[c/32|0]>>>c&1,A=o[c/32|0]>>>c&1,k=v|ne,B=((v|A)&U)+U^U|v|A,P=ne|~(B|U),q=U&B;D+=P>>>r-1&1,D-=q>>>r-1&1,P>>>31^_&&(i[c/32|0]^=1<<c),q>>>31^A&&(o[c/32|0]^=1<<c),P=P<<1|_,q=q<<1|A,U=q|~(k|P),ne=P&k}for(var g=R;g<
se;g++)Ht[e.charCodeAt(g)]=0;return D},ab=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?mI(e,t):hI(e,t)};Pr.distance=ab;var gI=function(e,t){for(var n=1/0,
r=0,o=0;o<t.length;o++){var i=ab(e,t[o]);i<n&&(n=i,r=o)}return t[r]};Pr.closest=gI});var ub={};Ce(ub,{closest:function(){return as.closest},distance:function(){return as.distance}});var as,lb=y(function(){l();as=De(cb())});var fb,pb,db=y(function(){l();fb={"application/prs.cww":["cww"],"application/prs.xsf+xml":["xsf"],"application/vnd.1000minds.decision-model+xml":["1km"],"application/vnd.3gpp.pic-bw-large":["plb"],"application/vnd.3gpp.pic-bw-small":["psb"],"application/vnd.3gpp.pic-bw-var":["pvb"],"application/vnd.3gpp2.tcap":["tcap"],"application/vnd.3m.post-it-notes":["pwn"],"application/vnd.accpac.simply.aso":[
"aso"],"application/vnd.accpac.simply.imp":["imp"],"application/vnd.acucobol":["acu"],"application/vnd.acucorp":["atc","acutc"],"application/vnd.adobe.air-application-installer-package+zip":["air"],"application/vnd.adobe.formscentral.fcdt":["fcdt"],"application/vnd.adobe.fxp":["fxp","fxpl"],"application/vnd.adobe.xdp+xml":["xdp"],"application/vnd.adobe.xfdf":["*xfdf"],"application/vnd.age":["age"],
"application/vnd.ahead.space":["ahead"],"application/vnd.airzip.filesecure.azf":["azf"],"application/vnd.airzip.filesecure.azs":["azs"],"application/vnd.amazon.ebook":["azw"],"application/vnd.americandynamics.acc":["acc"],"application/vnd.amiga.ami":["ami"],"application/vnd.android.package-archive":["apk"],"application/vnd.anser-web-certificate-issue-initiation":["cii"],"application/vnd.anser-web-funds-transfer-initiation":["fti"],"application/vnd.antix.game-component":["atx"],"application/vnd.apple.installer+xml":["mpkg"],"application/vnd.apple.keynote":["key"],"application/vnd.apple.mpegurl":[
"m3u8"],"application/vnd.apple.numbers":["numbers"],"application/vnd.apple.pages":["pages"],"application/vnd.apple.pkpass":["pkpass"],"application/vnd.aristanetworks.swi":["swi"],"application/vnd.astraea-software.iota":["iota"],"application/vnd.audiograph":["aep"],"application/vnd.autodesk.fbx":["fbx"],"application/vnd.balsamiq.bmml+xml":["bmml"],"application/vnd.blueice.multipass":["mpm"],"application/vnd.bmi":["bmi"],"application/vnd.businessobjects":["rep"],"application/vnd.chemdraw+xml":["cdxml"],"application/vnd.chipnuts.karaoke-mmd":["mmd"],"application/vnd.cinderella":["cdy"],"application/vnd.citationstyles.style+xml":["csl"],"application/vnd.claymore":["cla"],"application/vnd.cloanto.rp9":["rp9"],"application/vnd.clonk.c4group":["c4g","c4d","c4f","c4p","c4u"],"application/vnd.cluetrust.cartomobile-config":["c11amc"],"application/vnd.cluetrust.cartomobile-config-pkg":["c11amz"],"application/vnd.commonspace":["csp"],"application/vnd.contact.cmsg":["cdbcmsg"],"application/vnd.cosmocaller":["cmc"],"application/vnd.crick.clicker":["clkx"],"application/vnd.crick.clicker.keyboard":["clkk"],"application/vnd.crick.clicker.palette":["clkp"],"application/vnd.crick.clicker.template":["clkt"],"application/vnd.crick.clicker.wordbank":["clkw"],"application/vnd.criticaltools.wbs+xml":["wbs"],"application/vnd.ctc-posml":["pml"],"application/vnd.cups-ppd":["ppd"],"application/vnd.curl.car":["car"],"application/vnd.curl.pcurl":["pcurl"],"application/vnd.dart":["dart"],"application/vnd.data-vision.rdz":["rdz"],"application/vnd.dbf":["dbf"],"application/vnd.dcmp+xml":["dcmp"],"application/vnd.dece.data":["uvf","uvvf","uvd","uvvd"],"application/vnd.dece.ttml+xml":["uvt","uvvt"],"application/vnd.dece.unspecified":["uvx","uvvx"],"application/vnd.dece.zip":["uvz","uvvz"],"application/vnd.denovo.fcselayout-link":["fe_launch"],"application/vnd.dna":["dna"],"application/vnd.dolby.mlp":["mlp"],"application/vnd.dpgraph":["dpg"],"application/vnd.dreamfactory":["dfac"],"application/vnd.ds-keypoint":["kpxx"],"application/vnd.dvb.ait":["ait"],"application/vnd.dvb.service":["svc"],"application/vnd.dynageo":["geo"],"application/vnd.ecowin.chart":["mag"],"application/vnd.enliven":["nml"],"application/vnd.epson.esf":["esf"],"application/vnd.epson.msf":["msf"],"application/vnd.epson.quickanime":["qam"],"application/vnd.epson.salt":["slt"],"application/vnd.epson.ssf":["ssf"],"application/vnd.eszigno3+xml":["es3","et3"],"application/vnd.ezpix-album":["ez2"],"application/vnd.ezpix-package":["ez3"],"application/vnd.fdf":["*fdf"],"application/vnd.fdsn.mseed":["mseed"],"application/vnd.fdsn.seed":["seed","dataless"],"application/vnd.flographit":["gph"],"application/vnd.fluxtime.clip":["ftc"],"application/vnd.framemaker":["fm","frame","maker","book"],"application/vnd.frogans.fnc":["fnc"],
"application/vnd.frogans.ltf":["ltf"],"application/vnd.fsc.weblaunch":["fsc"],"application/vnd.fujitsu.oasys":["oas"],"application/vnd.fujitsu.oasys2":["oa2"],"application/vnd.fujitsu.oasys3":["oa3"],
"application/vnd.fujitsu.oasysgp":["fg5"],"application/vnd.fujitsu.oasysprs":["bh2"],"application/vnd.fujixerox.ddd":["ddd"],"application/vnd.fujixerox.docuworks":["xdw"],"application/vnd.fujixerox.docuworks.binder":["xbd"],"application/vnd.fuzzysheet":["fzs"],"application/vnd.genomatix.tuxedo":["txd"],"application/vnd.geogebra.file":["ggb"],"application/vnd.geogebra.slides":["ggs"],"application/vnd.geogebra.tool":["ggt"],"application/vnd.geometry-explorer":["gex","gre"],"application/vnd.geonext":["gxt"],"application/vnd.geoplan":["g2w"],"application/vnd.geospace":["g3w"],"application/vnd.gmx":[
"gmx"],"application/vnd.google-apps.document":["gdoc"],"application/vnd.google-apps.drawing":["gdraw"],"application/vnd.google-apps.form":["gform"],"application/vnd.google-apps.jam":["gjam"],"application/vnd.google-apps.map":["gmap"],"application/vnd.google-apps.presentation":["gslides"],"application/vnd.google-apps.script":["gscript"],"application/vnd.google-apps.site":["gsite"],"application/vnd.google-apps.spreadsheet":["gsheet"],"application/vnd.google-earth.kml+xml":["kml"],"application/vnd.google-earth.kmz":["kmz"],"application/vnd.gov.sk.xmldatacontainer+xml":["xdcf"],"application/vnd.grafeq":["gqf","gqs"],"application/vnd.groove-account":["gac"],"application/vnd.groove-help":["ghf"],"application/vnd.groove-identity-message":["gim"],"application/vnd.groove-injector":["grv"],"application/vnd.groove-tool-message":["gtm"],"application/vnd.groove-tool-template":["tpl"],"application/vnd.groove-vcard":["vcg"],"application/vnd.hal+xml":["hal"],"application/vnd.handheld-entertainment+xml":[
"zmm"],"application/vnd.hbci":["hbci"],"application/vnd.hhe.lesson-player":["les"],"application/vnd.hp-hpgl":["hpgl"],"application/vnd.hp-hpid":["hpid"],"application/vnd.hp-hps":["hps"],"application/vnd.hp-jlyt":["jlt"],"application/vnd.hp-pcl":["pcl"],"application/vnd.hp-pclxl":["pclxl"],"application/vnd.hydrostatix.sof-data":["sfd-hdstx"],"application/vnd.ibm.minipay":["mpy"],"application/vnd.ibm.modcap":["afp","listafp","list3820"],"application/vnd.ibm.rights-management":["irm"],"application/vnd.ibm.secure-container":["sc"],"application/vnd.iccprofile":["icc","icm"],"application/vnd.igloader":["igl"],"application/vnd.immervision-ivp":["ivp"],"application/vnd.immervision-ivu":["ivu"],"application/vnd.insors.igm":["igm"],"application/vnd.intercon.formnet":["xpw","xpx"],"application/vnd.intergeo":["i2g"],"application/vnd.intu.qbo":["qbo"],"application/vnd.intu.qfx":["qfx"],"application/vnd.ipunplugged.rcprofile":["rcprofile"],"application/vnd.irepository.package+xml":["irp"],"application/vnd.is-xpr":["xpr"],"application/vnd.isac.fcs":["fcs"],"application/vnd.jam":["jam"],"application/vnd.jcp.javame.midlet-rms":["rms"],"application/vnd.jisp":["jisp"],"application/vnd.joost.joda-archive":["joda"],"application/vnd.kahootz":["ktz","ktr"],"application/vnd.kde.karbon":["karbon"],"application/vnd.kde.kchart":["chrt"],"application/vnd.kde.kformula":["kfo"],"application/vnd.kde.kivio":[
"flw"],"application/vnd.kde.kontour":["kon"],"application/vnd.kde.kpresenter":["kpr","kpt"],"application/vnd.kde.kspread":["ksp"],"application/vnd.kde.kword":["kwd","kwt"],"application/vnd.kenameaapp":[
"htke"],"application/vnd.kidspiration":["kia"],"application/vnd.kinar":["kne","knp"],"application/vnd.koan":["skp","skd","skt","skm"],"application/vnd.kodak-descriptor":["sse"],"application/vnd.las.las+xml":["lasxml"],"application/vnd.llamagraphics.life-balance.desktop":["lbd"],"application/vnd.llamagraphics.life-balance.exchange+xml":["lbe"],"application/vnd.lotus-1-2-3":["123"],"application/vnd.lotus-approach":["apr"],"application/vnd.lotus-freelance":["pre"],"application/vnd.lotus-notes":["nsf"],"application/vnd.lotus-organizer":["org"],"application/vnd.lotus-screencam":["scm"],"application/vnd.lotus-wordpro":["lwp"],"application/vnd.macports.portpkg":["portpkg"],"application/vnd.mapbox-vector-tile":["mvt"],"application/vnd.mcd":["mcd"],"application/vnd.medcalcdata":["mc1"],"application/vnd.mediastation.cdkey":["cdkey"],"application/vnd.mfer":["mwf"],"application/vnd.mfmp":["mfm"],"application/vnd.micrografx.flo":["flo"],"application/vnd.micrografx.igx":["igx"],"application/vnd.mif":[
"mif"],"application/vnd.mobius.daf":["daf"],"application/vnd.mobius.dis":["dis"],"application/vnd.mobius.mbk":["mbk"],"application/vnd.mobius.mqy":["mqy"],"application/vnd.mobius.msl":["msl"],"application/vnd.mobius.plc":["plc"],"application/vnd.mobius.txf":["txf"],"application/vnd.mophun.application":["mpn"],"application/vnd.mophun.certificate":["mpc"],"application/vnd.mozilla.xul+xml":["xul"],"application/vnd.ms-artgalry":["cil"],"application/vnd.ms-cab-compressed":["cab"],"application/vnd.ms-excel":["xls","xlm","xla","xlc","xlt","xlw"],"application/vnd.ms-excel.addin.macroenabled.12":["xlam"],
"application/vnd.ms-excel.sheet.binary.macroenabled.12":["xlsb"],"application/vnd.ms-excel.sheet.macroenabled.12":["xlsm"],"application/vnd.ms-excel.template.macroenabled.12":["xltm"],"application/vnd.ms-fontobject":["eot"],"application/vnd.ms-htmlhelp":["chm"],"application/vnd.ms-ims":["ims"],"application/vnd.ms-lrm":["lrm"],"application/vnd.ms-officetheme":["thmx"],"application/vnd.ms-outlook":[
"msg"],"application/vnd.ms-pki.seccat":["cat"],"application/vnd.ms-pki.stl":["*stl"],"application/vnd.ms-powerpoint":["ppt","pps","pot"],"application/vnd.ms-powerpoint.addin.macroenabled.12":["ppam"],
"application/vnd.ms-powerpoint.presentation.macroenabled.12":["pptm"],"application/vnd.ms-powerpoint.slide.macroenabled.12":["sldm"],"application/vnd.ms-powerpoint.slideshow.macroenabled.12":["ppsm"],
"application/vnd.ms-powerpoint.template.macroenabled.12":["potm"],"application/vnd.ms-project":["*mpp","mpt"],"application/vnd.ms-visio.viewer":["vdx"],"application/vnd.ms-word.document.macroenabled.12":["docm"],"application/vnd.ms-word.template.macroenabled.12":["dotm"],"application/vnd.ms-works":["wps","wks","wcm","wdb"],"application/vnd.ms-wpl":["wpl"],"application/vnd.ms-xpsdocument":["xps"],"application/vnd.mseq":["mseq"],"application/vnd.musician":["mus"],"application/vnd.muvee.style":["msty"],"application/vnd.mynfc":["taglet"],"application/vnd.nato.bindingdataobject+xml":["bdo"],"application/vnd.neurolanguage.nlu":["nlu"],"application/vnd.nitf":["ntf","nitf"],"application/vnd.noblenet-directory":["nnd"],"application/vnd.noblenet-sealer":["nns"],"application/vnd.noblenet-web":["nnw"],
"application/vnd.nokia.n-gage.ac+xml":["*ac"],"application/vnd.nokia.n-gage.data":["ngdat"],"application/vnd.nokia.n-gage.symbian.install":["n-gage"],"application/vnd.nokia.radio-preset":["rpst"],"application/vnd.nokia.radio-presets":["rpss"],"application/vnd.novadigm.edm":["edm"],"application/vnd.novadigm.edx":["edx"],"application/vnd.novadigm.ext":["ext"],"application/vnd.oasis.opendocument.chart":["odc"],"application/vnd.oasis.opendocument.chart-template":["otc"],"application/vnd.oasis.opendocument.database":["odb"],"application/vnd.oasis.opendocument.formula":["odf"],"application/vnd.oasis.opendocument.formula-template":["odft"],"application/vnd.oasis.opendocument.graphics":["odg"],"application/vnd.oasis.opendocument.graphics-template":["otg"],"application/vnd.oasis.opendocument.image":[
"odi"],"application/vnd.oasis.opendocument.image-template":["oti"],"application/vnd.oasis.opendocument.presentation":["odp"],"application/vnd.oasis.opendocument.presentation-template":["otp"],"application/vnd.oasis.opendocument.spreadsheet":["ods"],"application/vnd.oasis.opendocument.spreadsheet-template":["ots"],"application/vnd.oasis.opendocument.text":["odt"],"application/vnd.oasis.opendocument.text-master":["odm"],"application/vnd.oasis.opendocument.text-template":["ott"],"application/vnd.oasis.opendocument.text-web":["oth"],"application/vnd.olpc-sugar":["xo"],"application/vnd.oma.dd2+xml":[
"dd2"],"application/vnd.openblox.game+xml":["obgx"],"application/vnd.openofficeorg.extension":["oxt"],"application/vnd.openstreetmap.data+xml":["osm"],"application/vnd.openxmlformats-officedocument.presentationml.presentation":["pptx"],"application/vnd.openxmlformats-officedocument.presentationml.slide":["sldx"],"application/vnd.openxmlformats-officedocument.presentationml.slideshow":["ppsx"],"application/vnd.openxmlformats-officedocument.presentationml.template":["potx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":["xlsx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.template":["xltx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.document":["docx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.template":["dotx"],
"application/vnd.osgeo.mapguide.package":["mgp"],"application/vnd.osgi.dp":["dp"],"application/vnd.osgi.subsystem":["esa"],"application/vnd.palm":["pdb","pqa","oprc"],"application/vnd.pawaafile":["paw"],
"application/vnd.pg.format":["str"],"application/vnd.pg.osasli":["ei6"],"application/vnd.picsel":["efif"],"application/vnd.pmi.widget":["wg"],"application/vnd.pocketlearn":["plf"],"application/vnd.powerbuilder6":["pbd"],"application/vnd.previewsystems.box":["box"],"application/vnd.procrate.brushset":["brushset"],"application/vnd.procreate.brush":["brush"],"application/vnd.procreate.dream":["drm"],
"application/vnd.proteus.magazine":["mgz"],"application/vnd.publishare-delta-tree":["qps"],"application/vnd.pvi.ptid1":["ptid"],"application/vnd.pwg-xhtml-print+xml":["xhtm"],"application/vnd.quark.quarkxpress":["qxd","qxt","qwd","qwt","qxl","qxb"],"application/vnd.rar":["rar"],"application/vnd.realvnc.bed":["bed"],"application/vnd.recordare.musicxml":["mxl"],"application/vnd.recordare.musicxml+xml":["musicxml"],"application/vnd.rig.cryptonote":["cryptonote"],"application/vnd.rim.cod":["cod"],"application/vnd.rn-realmedia":["rm"],"application/vnd.rn-realmedia-vbr":["rmvb"],"application/vnd.route66.link66+xml":["link66"],"application/vnd.sailingtracker.track":["st"],"application/vnd.seemail":["see"],"application/vnd.sema":["sema"],"application/vnd.semd":["semd"],"application/vnd.semf":["semf"],"application/vnd.shana.informed.formdata":["ifm"],"application/vnd.shana.informed.formtemplate":["itp"],"application/vnd.shana.informed.interchange":["iif"],"application/vnd.shana.informed.package":[
"ipk"],"application/vnd.simtech-mindmapper":["twd","twds"],"application/vnd.smaf":["mmf"],"application/vnd.smart.teacher":["teacher"],"application/vnd.software602.filler.form+xml":["fo"],"application/vnd.solent.sdkm+xml":["sdkm","sdkd"],"application/vnd.spotfire.dxp":["dxp"],"application/vnd.spotfire.sfs":["sfs"],"application/vnd.stardivision.calc":["sdc"],"application/vnd.stardivision.draw":["sda"],
"application/vnd.stardivision.impress":["sdd"],"application/vnd.stardivision.math":["smf"],"application/vnd.stardivision.writer":["sdw","vor"],"application/vnd.stardivision.writer-global":["sgl"],"application/vnd.stepmania.package":["smzip"],"application/vnd.stepmania.stepchart":["sm"],"application/vnd.sun.wadl+xml":["wadl"],"application/vnd.sun.xml.calc":["sxc"],"application/vnd.sun.xml.calc.template":["stc"],"application/vnd.sun.xml.draw":["sxd"],"application/vnd.sun.xml.draw.template":["std"],"application/vnd.sun.xml.impress":["sxi"],"application/vnd.sun.xml.impress.template":["sti"],"application/vnd.sun.xml.math":["sxm"],"application/vnd.sun.xml.writer":["sxw"],"application/vnd.sun.xml.writer.global":["sxg"],"application/vnd.sun.xml.writer.template":["stw"],"application/vnd.sus-calendar":["sus","susp"],"application/vnd.svd":["svd"],"application/vnd.symbian.install":["sis","sisx"],"application/vnd.syncml+xml":["xsm"],"application/vnd.syncml.dm+wbxml":["bdm"],"application/vnd.syncml.dm+xml":["xdm"],"application/vnd.syncml.dmddf+xml":["ddf"],"application/vnd.tao.intent-module-archive":["tao"],"application/vnd.tcpdump.pcap":["pcap","cap","dmp"],"application/vnd.tmobile-livetv":["tmo"],"application/vnd.trid.tpt":["tpt"],"application/vnd.triscape.mxs":["mxs"],"application/vnd.trueapp":["tra"],"application/vnd.ufdl":["ufd","ufdl"],"application/vnd.uiq.theme":["utz"],"application/vnd.umajin":["umj"],"application/vnd.unity":["unityweb"],"application/vnd.uoml+xml":["uoml","uo"],"application/vnd.vcx":["vcx"],"application/vnd.visio":["vsd","vst","vss","vsw","vsdx","vtx"],"application/vnd.visionary":["vis"],"application/vnd.vsf":["vsf"],"application/vnd.wap.wbxml":["wbxml"],"application/vnd.wap.wmlc":["wmlc"],"application/vnd.wap.wmlscriptc":["wmlsc"],"application/vnd.webturbo":[
"wtb"],"application/vnd.wolfram.player":["nbp"],"application/vnd.wordperfect":["wpd"],"application/vnd.wqd":["wqd"],"application/vnd.wt.stf":["stf"],"application/vnd.xara":["xar"],"application/vnd.xfdl":["xfdl"],"application/vnd.yamaha.hv-dic":["hvd"],"application/vnd.yamaha.hv-script":["hvs"],"application/vnd.yamaha.hv-voice":["hvp"],"application/vnd.yamaha.openscoreformat":["osf"],"application/vnd.yamaha.openscoreformat.osfpvg+xml":["osfpvg"],"application/vnd.yamaha.smaf-audio":["saf"],"application/vnd.yamaha.smaf-phrase":["spf"],"application/vnd.yellowriver-custom-menu":["cmp"],"application/vnd.zul":["zir","zirz"],"application/vnd.zzazz.deck+xml":["zaz"],"application/x-7z-compressed":["7z"],"application/x-abiword":["abw"],"application/x-ace-compressed":["ace"],"application/x-apple-diskimage":["*dmg"],"application/x-arj":["arj"],"application/x-authorware-bin":["aab","x32","u32","vox"],"application/x-authorware-map":["aam"],"application/x-authorware-seg":["aas"],"application/x-bcpio":[
"bcpio"],"application/x-bdoc":["*bdoc"],"application/x-bittorrent":["torrent"],"application/x-blender":["blend"],"application/x-blorb":["blb","blorb"],"application/x-bzip":["bz"],"application/x-bzip2":[
"bz2","boz"],"application/x-cbr":["cbr","cba","cbt","cbz","cb7"],"application/x-cdlink":["vcd"],"application/x-cfs-compressed":["cfs"],"application/x-chat":["chat"],"application/x-chess-pgn":["pgn"],"application/x-chrome-extension":["crx"],"application/x-cocoa":["cco"],"application/x-compressed":["*rar"],"application/x-conference":["nsc"],"application/x-cpio":["cpio"],"application/x-csh":["csh"],"application/x-debian-package":["*deb","udeb"],"application/x-dgc-compressed":["dgc"],"application/x-director":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"],"application/x-doom":["wad"],"application/x-dtbncx+xml":["ncx"],"application/x-dtbook+xml":["dtb"],"application/x-dtbresource+xml":["res"],"application/x-dvi":["dvi"],"application/x-envoy":["evy"],"application/x-eva":["eva"],"application/x-font-bdf":["bdf"],"application/x-font-ghostscript":["gsf"],"application/x-font-linux-psf":["psf"],"application/x-font-pcf":["pcf"],"application/x-font-snf":["snf"],"application/x-font-type1":["pfa","pfb","pfm","afm"],"application/x-freearc":["arc"],"application/x-futuresplash":["spl"],"application/x-gca-compressed":["gca"],"application/x-glulx":["ulx"],"application/x-gnumeric":["gnumeric"],"application/x-gramps-xml":["gramps"],"application/x-gtar":["gtar"],"application/x-hdf":["hdf"],"application/x-httpd-php":["php"],"application/x-install-instructions":["install"],"application/x-ipynb+json":["ipynb"],"application/x-iso9660-image":["*iso"],"application/x-iwork-keynote-sffkey":["*key"],"application/x-iwork-numbers-sffnumbers":["*numbers"],"application/x-iwork-pages-sffpages":["*pages"],
"application/x-java-archive-diff":["jardiff"],"application/x-java-jnlp-file":["jnlp"],"application/x-keepass2":["kdbx"],"application/x-latex":["latex"],"application/x-lua-bytecode":["luac"],"application/x-lzh-compressed":["lzh","lha"],"application/x-makeself":["run"],"application/x-mie":["mie"],"application/x-mobipocket-ebook":["*prc","mobi"],"application/x-ms-application":["application"],"application/x-ms-shortcut":["lnk"],"application/x-ms-wmd":["wmd"],"application/x-ms-wmz":["wmz"],"application/x-ms-xbap":["xbap"],"application/x-msaccess":["mdb"],"application/x-msbinder":["obd"],"application/x-mscardfile":["crd"],"application/x-msclip":["clp"],"application/x-msdos-program":["*exe"],"application/x-msdownload":["*exe","*dll","com","bat","*msi"],"application/x-msmediaview":["mvb","m13","m14"],"application/x-msmetafile":["*wmf","*wmz","*emf","emz"],"application/x-msmoney":["mny"],"application/x-mspublisher":["pub"],"application/x-msschedule":["scd"],"application/x-msterminal":["trm"],"application/x-mswrite":["wri"],"application/x-netcdf":["nc","cdf"],"application/x-ns-proxy-autoconfig":["pac"],"application/x-nzb":["nzb"],"application/x-perl":["pl","pm"],"application/x-pilot":["*prc",
"*pdb"],"application/x-pkcs12":["p12","pfx"],"application/x-pkcs7-certificates":["p7b","spc"],"application/x-pkcs7-certreqresp":["p7r"],"application/x-rar-compressed":["*rar"],"application/x-redhat-package-manager":["rpm"],"application/x-research-info-systems":["ris"],"application/x-sea":["sea"],"application/x-sh":["sh"],"application/x-shar":["shar"],"application/x-shockwave-flash":["swf"],"application/x-silverlight-app":["xap"],"application/x-sql":["*sql"],"application/x-stuffit":["sit"],"application/x-stuffitx":["sitx"],"application/x-subrip":["srt"],"application/x-sv4cpio":["sv4cpio"],"application/x-sv4crc":["sv4crc"],"application/x-t3vm-image":["t3"],"application/x-tads":["gam"],"application/x-tar":["tar"],"application/x-tcl":["tcl","tk"],"application/x-tex":["tex"],"application/x-tex-tfm":["tfm"],"application/x-texinfo":["texinfo","texi"],"application/x-tgif":["*obj"],"application/x-ustar":["ustar"],"application/x-virtualbox-hdd":["hdd"],"application/x-virtualbox-ova":["ova"],"application/x-virtualbox-ovf":["ovf"],"application/x-virtualbox-vbox":["vbox"],"application/x-virtualbox-vbox-extpack":["vbox-extpack"],"application/x-virtualbox-vdi":["vdi"],"application/x-virtualbox-vhd":["vhd"],"application/x-virtualbox-vmdk":["vmdk"],"application/x-wais-source":["src"],"application/x-web-app-manifest+json":["webapp"],"application/x-x509-ca-cert":["der","crt","pem"],"application/x-xfig":["fig"],"application/x-xliff+xml":["*xlf"],"application/x-xpinstall":["xpi"],"application/x-xz":["xz"],"application/x-zip-compressed":["*zip"],"application/x-zmachine":["z1","z2","z3","z4","z5",
"z6","z7","z8"],"audio/vnd.dece.audio":["uva","uvva"],"audio/vnd.digital-winds":["eol"],"audio/vnd.dra":["dra"],"audio/vnd.dts":["dts"],"audio/vnd.dts.hd":["dtshd"],"audio/vnd.lucent.voice":["lvp"],"audio/vnd.ms-playready.media.pya":["pya"],"audio/vnd.nuera.ecelp4800":["ecelp4800"],"audio/vnd.nuera.ecelp7470":["ecelp7470"],"audio/vnd.nuera.ecelp9600":["ecelp9600"],"audio/vnd.rip":["rip"],"audio/x-aac":["*aac"],"audio/x-aiff":["aif","aiff","aifc"],"audio/x-caf":["caf"],"audio/x-flac":["flac"],"audio/x-m4a":["*m4a"],"audio/x-matroska":["mka"],"audio/x-mpegurl":["m3u"],"audio/x-ms-wax":["wax"],"audio/x-ms-wma":["wma"],"audio/x-pn-realaudio":["ram","ra"],"audio/x-pn-realaudio-plugin":["rmp"],"audio/x-realaudio":["*ra"],"audio/x-wav":["*wav"],"chemical/x-cdx":["cdx"],"chemical/x-cif":["cif"],"chemical/x-cmdf":["cmdf"],"chemical/x-cml":["cml"],"chemical/x-csml":["csml"],"chemical/x-xyz":["xyz"],"image/prs.btif":["btif","btf"],"image/prs.pti":["pti"],"image/vnd.adobe.photoshop":["psd"],"image/vnd.airzip.accelerator.azv":["azv"],"image/vnd.blockfact.facti":["facti"],"image/vnd.dece.graphic":["uvi","uvvi","uvg","uvvg"],"image/vnd.djvu":["djvu","djv"],"image/vnd.dvb.subtitle":["*sub"],"image/vnd.dwg":["dwg"],"image/vnd.dxf":["dxf"],"image/vnd.fastbidsheet":["fbs"],"image/vnd.fpx":["fpx"],"image/vnd.fst":["fst"],"image/vnd.fujixerox.edmics-mmr":["mmr"],"image/vnd.fujixerox.edmics-rlc":["rlc"],"image/vnd.microsoft.icon":["ico"],"image/vnd.ms-dds":["dds"],"image/vnd.ms-modi":["mdi"],"image/vnd.ms-photo":["wdp"],"image/vnd.net-fpx":["npx"],"image/vnd.pco.b16":["b16"],"image/vnd.tencent.tap":["tap"],"image/vnd.valve.source.texture":["vtf"],"image/vnd.wap.wbmp":["wbmp"],"image/vnd.xiff":["xif"],"image/vnd.zbrush.pcx":["pcx"],"image/x-3ds":["3ds"],"image/x-adobe-dng":["dng"],"image/x-cmu-raster":["ras"],"image/x-cmx":["cmx"],"image/x-freehand":["fh","fhc","fh4","fh5","fh7"],"image/x-icon":["*ico"],"image/x-jng":["jng"],"image/x-mrsid-image":["sid"],"image/x-ms-bmp":["*bmp"],"image/x-pcx":["*pcx"],"image/x-pict":["pic","pct"],"image/x-portable-anymap":["pnm"],"image/x-portable-bitmap":["pbm"],"image/x-portable-graymap":["pgm"],"image/x-portable-pixmap":["ppm"],"image/x-rgb":["rgb"],
"image/x-tga":["tga"],"image/x-xbitmap":["xbm"],"image/x-xpixmap":["xpm"],"image/x-xwindowdump":["xwd"],"message/vnd.wfa.wsc":["wsc"],"model/vnd.bary":["bary"],"model/vnd.cld":["cld"],"model/vnd.collada+xml":["dae"],"model/vnd.dwf":["dwf"],"model/vnd.gdl":["gdl"],"model/vnd.gtw":["gtw"],"model/vnd.mts":["*mts"],"model/vnd.opengex":["ogex"],"model/vnd.parasolid.transmit.binary":["x_b"],"model/vnd.parasolid.transmit.text":["x_t"],"model/vnd.pytha.pyox":["pyo","pyox"],"model/vnd.sap.vds":["vds"],"model/vnd.usda":["usda"],"model/vnd.usdz+zip":["usdz"],"model/vnd.valve.source.compiled-map":["bsp"],
"model/vnd.vtu":["vtu"],"text/prs.lines.tag":["dsc"],"text/vnd.curl":["curl"],"text/vnd.curl.dcurl":["dcurl"],"text/vnd.curl.mcurl":["mcurl"],"text/vnd.curl.scurl":["scurl"],"text/vnd.dvb.subtitle":["sub"],"text/vnd.familysearch.gedcom":["ged"],"text/vnd.fly":["fly"],"text/vnd.fmi.flexstor":["flx"],"text/vnd.graphviz":["gv"],"text/vnd.in3d.3dml":["3dml"],"text/vnd.in3d.spot":["spot"],"text/vnd.sun.j2me.app-descriptor":["jad"],"text/vnd.wap.wml":["wml"],"text/vnd.wap.wmlscript":["wmls"],"text/x-asm":["s","asm"],"text/x-c":["c","cc","cxx","cpp","h","hh","dic"],"text/x-component":["htc"],"text/x-fortran":["f","for","f77","f90"],"text/x-handlebars-template":["hbs"],"text/x-java-source":["java"],"text/x-lua":["lua"],"text/x-markdown":["mkd"],"text/x-nfo":["nfo"],"text/x-opml":["opml"],"text/x-org":["*org"],"text/x-pascal":["p","pas"],"text/x-processing":["pde"],"text/x-sass":["sass"],"text/x-scss":["scss"],"text/x-setext":["etx"],"text/x-sfv":["sfv"],"text/x-suse-ymp":["ymp"],"text/x-uuencode":["uu"],"text/x-vcalendar":["vcs"],"text/x-vcard":["vcf"],"video/vnd.dece.hd":["uvh","uvvh"],"video/vnd.dece.mobile":["uvm","uvvm"],"video/vnd.dece.pd":["uvp","uvvp"],"video/vnd.dece.sd":["uvs","uvvs"],"video/vnd.dece.video":["uvv","uvvv"],"video/vnd.dvb.file":["dvb"],"video/vnd.fvt":["fvt"],"video/vnd.mpegurl":["mxu","m4u"],"video/vnd.ms-playready.media.pyv":["pyv"],"video/vnd.uvvu.mp4":["uvu",
"uvvu"],"video/vnd.vivo":["viv"],"video/x-f4v":["f4v"],"video/x-fli":["fli"],"video/x-flv":["flv"],"video/x-m4v":["m4v"],"video/x-matroska":["mkv","mk3d","mks"],"video/x-mng":["mng"],"video/x-ms-asf":[
"asf","asx"],"video/x-ms-vob":["vob"],"video/x-ms-wm":["wm"],"video/x-ms-wmv":["wmv"],"video/x-ms-wmx":["wmx"],"video/x-ms-wvx":["wvx"],"video/x-msvideo":["avi"],"video/x-sgi-movie":["movie"],"video/x-smv":["smv"],"x-conference/x-cooltalk":["ice"]};Object.freeze(fb);pb=fb});var mb,hb,gb=y(function(){l();mb={"application/andrew-inset":["ez"],"application/appinstaller":["appinstaller"],"application/applixware":["aw"],"application/appx":["appx"],"application/appxbundle":["appxbundle"],"application/atom+xml":["atom"],"application/atomcat+xml":["atomcat"],"application/atomdeleted+xml":["atomdeleted"],"application/atomsvc+xml":["atomsvc"],"application/atsc-dwd+xml":["dwd"],
"application/atsc-held+xml":["held"],"application/atsc-rsat+xml":["rsat"],"application/automationml-aml+xml":["aml"],"application/automationml-amlx+zip":["amlx"],"application/bdoc":["bdoc"],"application/calendar+xml":["xcs"],"application/ccxml+xml":["ccxml"],"application/cdfx+xml":["cdfx"],"application/cdmi-capability":["cdmia"],"application/cdmi-container":["cdmic"],"application/cdmi-domain":["cdmid"],"application/cdmi-object":["cdmio"],"application/cdmi-queue":["cdmiq"],"application/cpl+xml":["cpl"],"application/cu-seeme":["cu"],"application/cwl":["cwl"],"application/dash+xml":["mpd"],"application/dash-patch+xml":["mpp"],"application/davmount+xml":["davmount"],"application/dicom":["dcm"],"application/docbook+xml":["dbk"],"application/dssc+der":["dssc"],"application/dssc+xml":["xdssc"],"application/ecmascript":["ecma"],"application/emma+xml":["emma"],"application/emotionml+xml":["emotionml"],"application/epub+zip":["epub"],"application/exi":["exi"],"application/express":["exp"],"application/fdf":["fdf"],"application/fdt+xml":["fdt"],"application/font-tdpfr":["pfr"],"application/geo+json":["geojson"],"application/gml+xml":["gml"],"application/gpx+xml":["gpx"],"application/gxf":["gxf"],"application/gzip":["gz"],"application/hjson":["hjson"],"application/hyperstudio":["stk"],"application/inkml+xml":["ink","inkml"],"application/ipfix":["ipfix"],"application/its+xml":["its"],"application/java-archive":["jar","war","ear"],"application/java-serialized-object":["ser"],"application/java-vm":["class"],"application/javascript":["*js"],"application/json":["json","map"],"application/json5":["json5"],"application/jsonml+json":["jsonml"],"application/ld+json":["jsonld"],"application/lgr+xml":["lgr"],"application/lost+xml":["lostxml"],"application/mac-binhex40":["hqx"],"application/mac-compactpro":["cpt"],"application/mads+xml":["mads"],"application/manifest+json":["webmanifest"],"application/marc":["mrc"],"application/marcxml+xml":["mrcx"],"application/mathematica":["ma","nb","mb"],
"application/mathml+xml":["mathml"],"application/mbox":["mbox"],"application/media-policy-dataset+xml":["mpf"],"application/mediaservercontrol+xml":["mscml"],"application/metalink+xml":["metalink"],"application/metalink4+xml":["meta4"],"application/mets+xml":["mets"],"application/mmt-aei+xml":["maei"],"application/mmt-usd+xml":["musd"],"application/mods+xml":["mods"],"application/mp21":["m21","mp21"],"application/mp4":["*mp4","*mpg4","mp4s","m4p"],"application/msix":["msix"],"application/msixbundle":["msixbundle"],"application/msword":["doc","dot"],"application/mxf":["mxf"],"application/n-quads":["nq"],"application/n-triples":["nt"],"application/node":["cjs"],"application/octet-stream":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"],"application/oda":["oda"],"application/oebps-package+xml":["opf"],"application/ogg":["ogx"],"application/omdoc+xml":["omdoc"],"application/onenote":["onetoc","onetoc2","onetmp","onepkg","one","onea"],"application/oxps":["oxps"],"application/p2p-overlay+xml":["relo"],"application/patch-ops-error+xml":["xer"],"application/pdf":["pdf"],"application/pgp-encrypted":[
"pgp"],"application/pgp-keys":["asc"],"application/pgp-signature":["sig","*asc"],"application/pics-rules":["prf"],"application/pkcs10":["p10"],"application/pkcs7-mime":["p7m","p7c"],"application/pkcs7-signature":["p7s"],"application/pkcs8":["p8"],"application/pkix-attr-cert":["ac"],"application/pkix-cert":["cer"],"application/pkix-crl":["crl"],"application/pkix-pkipath":["pkipath"],"application/pkixcmp":["pki"],"application/pls+xml":["pls"],"application/postscript":["ai","eps","ps"],"application/provenance+xml":["provx"],"application/pskc+xml":["pskcxml"],"application/raml+yaml":["raml"],"application/rdf+xml":["rdf","owl"],"application/reginfo+xml":["rif"],"application/relax-ng-compact-syntax":["rnc"],"application/resource-lists+xml":["rl"],"application/resource-lists-diff+xml":["rld"],"application/rls-services+xml":["rs"],"application/route-apd+xml":["rapd"],"application/route-s-tsid+xml":["sls"],"application/route-usd+xml":["rusd"],"application/rpki-ghostbusters":["gbr"],"application/rpki-manifest":["mft"],"application/rpki-roa":["roa"],"application/rsd+xml":["rsd"],"application/rss+xml":["rss"],"application/rtf":["rtf"],"application/sbml+xml":["sbml"],"application/scvp-cv-request":["scq"],"application/scvp-cv-response":["scs"],"application/scvp-vp-request":["spq"],"application/scvp-vp-response":["spp"],"application/sdp":["sdp"],"application/senml+xml":["senmlx"],"application/sensml+xml":["sensmlx"],"application/set-payment-initiation":["setpay"],"application/set-registration-initiation":["setreg"],"application/shf+xml":["shf"],"application/sieve":["siv","sieve"],"application/smil+xml":["smi","smil"],"application/sparql-query":["rq"],"application/sparql-results+xml":["srx"],"application/sql":["sql"],"application/srgs":["gram"],"application/srgs+xml":["grxml"],"application/sru+xml":["sru"],"application/ssdl+xml":["ssdl"],"application/ssml+xml":["ssml"],"application/swid+xml":["swidtag"],"application/tei+xml":["tei","teicorpus"],"application/thraud+xml":["tfi"],"application/timestamped-data":["tsd"],"application/toml":["toml"],"application/trig":["trig"],"application/ttml+xml":["ttml"],"application/ubjson":["ubj"],"application/urc-ressheet+xml":["rsheet"],"application/urc-targetdesc+xml":["td"],"application/voicexml+xml":["vxml"],"application/wasm":["wasm"],"application/watcherinfo+xml":["wif"],"application/widget":["wgt"],"application/winhlp":["hlp"],"application/wsdl+xml":["wsdl"],"application/wspolicy+xml":["wspolicy"],"application/xaml+xml":["xaml"],"application/xcap-att+xml":["xav"],"application/xcap-caps+xml":["xca"],"application/xcap-diff+xml":["xdf"],"application/xcap-el+xml":["xel"],"application/xcap-ns+xml":["xns"],"application/xenc+xml":["xenc"],"application/xfdf":["xfdf"],"application/xhtml+xml":["xhtml","xht"],"application/xliff+xml":["xlf"],"application/xml":["xml","xsl","xsd","rng"],"application/xml-dtd":["dtd"],"application/xop+xml":["xop"],"application/xproc+xml":["xpl"],"application/xslt+xml":["*xsl","xslt"],"application/xspf+xml":["xspf"],"application/xv+xml":["mxml","xhvml","xvml","xvm"],"application/yang":["yang"],"application/yin+xml":["yin"],"application/zip":["zip"],"application/zip+dotlottie":["lottie"],"audio/3gpp":[
"*3gpp"],"audio/aac":["adts","aac"],"audio/adpcm":["adp"],"audio/amr":["amr"],"audio/basic":["au","snd"],"audio/midi":["mid","midi","kar","rmi"],"audio/mobile-xmf":["mxmf"],"audio/mp3":["*mp3"],"audio/mp4":["m4a","mp4a","m4b"],"audio/mpeg":["mpga","mp2","mp2a","mp3","m2a","m3a"],"audio/ogg":["oga","ogg","spx","opus"],"audio/s3m":["s3m"],"audio/silk":["sil"],"audio/wav":["wav"],"audio/wave":["*wav"],
"audio/webm":["weba"],"audio/xm":["xm"],"font/collection":["ttc"],"font/otf":["otf"],"font/ttf":["ttf"],"font/woff":["woff"],"font/woff2":["woff2"],"image/aces":["exr"],"image/apng":["apng"],"image/avci":["avci"],"image/avcs":["avcs"],"image/avif":["avif"],"image/bmp":["bmp","dib"],"image/cgm":["cgm"],"image/dicom-rle":["drle"],"image/dpx":["dpx"],"image/emf":["emf"],"image/fits":["fits"],"image/g3fax":["g3"],"image/gif":["gif"],"image/heic":["heic"],"image/heic-sequence":["heics"],"image/heif":["heif"],"image/heif-sequence":["heifs"],"image/hej2k":["hej2"],"image/ief":["ief"],"image/jaii":["jaii"],"image/jais":["jais"],"image/jls":["jls"],"image/jp2":["jp2","jpg2"],"image/jpeg":["jpg","jpeg","jpe"],"image/jph":["jph"],"image/jphc":["jhc"],"image/jpm":["jpm","jpgm"],"image/jpx":["jpx","jpf"],
"image/jxl":["jxl"],"image/jxr":["jxr"],"image/jxra":["jxra"],"image/jxrs":["jxrs"],"image/jxs":["jxs"],"image/jxsc":["jxsc"],"image/jxsi":["jxsi"],"image/jxss":["jxss"],"image/ktx":["ktx"],"image/ktx2":["ktx2"],"image/pjpeg":["jfif"],"image/png":["png"],"image/sgi":["sgi"],"image/svg+xml":["svg","svgz"],"image/t38":["t38"],"image/tiff":["tif","tiff"],"image/tiff-fx":["tfx"],"image/webp":["webp"],
"image/wmf":["wmf"],"message/disposition-notification":["disposition-notification"],"message/global":["u8msg"],"message/global-delivery-status":["u8dsn"],"message/global-disposition-notification":["u8mdn"],"message/global-headers":["u8hdr"],"message/rfc822":["eml","mime","mht","mhtml"],"model/3mf":["3mf"],"model/gltf+json":["gltf"],"model/gltf-binary":["glb"],"model/iges":["igs","iges"],"model/jt":[
"jt"],"model/mesh":["msh","mesh","silo"],"model/mtl":["mtl"],"model/obj":["obj"],"model/prc":["prc"],"model/step":["step","stp","stpnc","p21","210"],"model/step+xml":["stpx"],"model/step+zip":["stpz"],
"model/step-xml+zip":["stpxz"],"model/stl":["stl"],"model/u3d":["u3d"],"model/vrml":["wrl","vrml"],"model/x3d+binary":["*x3db","x3dbz"],"model/x3d+fastinfoset":["x3db"],"model/x3d+vrml":["*x3dv","x3dvz"],"model/x3d+xml":["x3d","x3dz"],"model/x3d-vrml":["x3dv"],"text/cache-manifest":["appcache","manifest"],"text/calendar":["ics","ifb"],"text/coffeescript":["coffee","litcoffee"],"text/css":["css"],"text/csv":["csv"],"text/html":["html","htm","shtml"],"text/jade":["jade"],"text/javascript":["js","mjs"],"text/jsx":["jsx"],"text/less":["less"],"text/markdown":["md","markdown"],"text/mathml":["mml"],
"text/mdx":["mdx"],"text/n3":["n3"],"text/plain":["txt","text","conf","def","list","log","in","ini"],"text/richtext":["rtx"],"text/rtf":["*rtf"],"text/sgml":["sgml","sgm"],"text/shex":["shex"],"text/slim":["slim","slm"],"text/spdx":["spdx"],"text/stylus":["stylus","styl"],"text/tab-separated-values":["tsv"],"text/troff":["t","tr","roff","man","me","ms"],"text/turtle":["ttl"],"text/uri-list":["uri",
"uris","urls"],"text/vcard":["vcard"],"text/vtt":["vtt"],"text/wgsl":["wgsl"],"text/xml":["*xml"],"text/yaml":["yaml","yml"],"video/3gpp":["3gp","3gpp"],"video/3gpp2":["3g2"],"video/h261":["h261"],"video/h263":["h263"],"video/h264":["h264"],"video/iso.segment":["m4s"],"video/jpeg":["jpgv"],"video/jpm":["*jpm","*jpgm"],"video/mj2":["mj2","mjp2"],"video/mp2t":["ts","m2t","m2ts","mts"],"video/mp4":["mp4","mp4v","mpg4"],"video/mpeg":["mpeg","mpg","mpe","m1v","m2v"],"video/ogg":["ogv"],"video/quicktime":["qt","mov"],"video/webm":["webm"]};Object.freeze(mb);hb=mb});var Nt,Dr,Co,To,nu,cs,ru=y(function(){l();Nt=function(e,t,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof t=="function"?e!==t||!r:!t.has(e))throw new TypeError(
"Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(e):r?r.value:t.get(e)},nu=class{constructor(...t){Dr.set(this,new Map),Co.set(this,new Map),
To.set(this,new Map);for(let n of t)this.define(n)}define(t,n=!1){for(let[r,o]of Object.entries(t)){r=r.toLowerCase(),o=o.map(function(a){return a.toLowerCase()});let i=Nt(this,To,"f").get(r);i||(i=new Set,
Nt(this,To,"f").set(r,i));let s=!0;for(let a of o){let c=a.startsWith("*");if(a=c?a.slice(1):a,i.add(a),s&&Nt(this,Co,"f").set(r,a),s=!1,c)continue;let u=Nt(this,Dr,"f").get(a);if(u&&u!=r&&!n)throw new Error(
`"${r} -> ${a}" conflicts with "${u} -> ${a}". Pass \`force=true\` to override this definition.`);Nt(this,Dr,"f").set(a,r)}}return this}getType(t){if(typeof t!="string")return null;let n=t.replace(/^.*[/\\]/s,
"").toLowerCase(),r=n.replace(/^.*\./s,"").toLowerCase(),o=n.length<t.length;return!(r.length<n.length-1)&&o?null:Nt(this,Dr,"f").get(r)??null}getExtension(t){return typeof t!="string"?null:(t=t?.split?.(
";")[0],(t&&Nt(this,Co,"f").get(t.trim().toLowerCase()))??null)}getAllExtensions(t){if(typeof t!="string")return null;t=t.split(";")[0].trim().toLowerCase();let n=Nt(this,To,"f").get(t);return n?new Set(
n):null}_freeze(){return this.define=function(){throw new Error("define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances")},Object.
freeze(this),this}_getTestState(){return{types:Nt(this,Dr,"f"),extensions:Nt(this,Co,"f")}}};Dr=new WeakMap,Co=new WeakMap,To=new WeakMap;cs=nu});var bb,ou=y(function(){l();db();gb();ru();ru();bb=new cs(hb,pb)._freeze()});var yb={};Ce(yb,{Mime:function(){return cs},default:function(){return bb}});var _b=y(function(){l();ou();ou()});var bI,Sb,Ib,Ro,zr,yI,$b,Po,fs,uu,iu,_I,Ab,Ob,pu,du,kb,xI,Do,su,vI,wI,EI,SI,au,xb,II,lu,fu,cu,$I,vb,wb,Eb,us,ls,Nb,AI,Cb=y(function(){l();bI="ENTRIES",Sb="KEYS",Ib="VALUES",Ro=class{constructor(t,n){let r=t.
_tree,o=Array.from(r.keys());this.set=t,this._type=n,this._path=o.length>0?[{node:r,keys:o}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:n}=zr(this._path);if(zr(n)==="")return{done:!1,value:this.result()};let r=t.get(zr(n));return this._path.push({node:r,keys:Array.from(r.keys())}),this.dive()}backtrack(){if(this._path.
length===0)return;let t=zr(this._path).keys;t.pop(),!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(function({keys:t}){return zr(t)}).filter(function(t){
return t!==""}).join("")}value(){return zr(this._path).node.get("")}result(){switch(this._type){case Ib:return this.value();case Sb:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){
return this}},zr=function(e){return e[e.length-1]},yI=function(e,t,n){let r=new Map;if(t===void 0)return r;let o=t.length+1,i=o+n,s=new Uint8Array(i*o).fill(n+1);for(let a=0;a<o;++a)s[a]=a;for(let a=1;a<
i;++a)s[a*o]=a;return $b(e,t,n,r,s,1,o,""),r},$b=function(e,t,n,r,o,i,s,a){let c=i*s;e:for(let u of e.keys())if(u===""){let f=o[c-1];f<=n&&r.set(a,[e.get(u),f])}else{let f=i;for(let p=0;p<u.length;++p,
++f){let m=u[p],d=s*f,g=d-s,v=o[d],_=Math.max(0,f-n-1),A=Math.min(s-1,f+n);for(let k=_;k<A;++k){let B=m!==t[k],P=o[g+k]+ +B,q=o[g+k+1]+1,ne=o[d+k]+1,U=o[d+k+1]=Math.min(P,q,ne);U<v&&(v=U)}if(v>n)continue e}
$b(e.get(u),t,n,r,o,f,s,a+u)}},Po=class e{constructor(t=new Map,n=""){this._size=void 0,this._tree=t,this._prefix=n}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[
n,r]=fs(this._tree,t.slice(this._prefix.length));if(n===void 0){let[o,i]=pu(r);for(let s of o.keys())if(s!==""&&s.startsWith(i)){let a=new Map;return a.set(s.slice(i.length),o.get(s)),new e(a,t)}}return new e(
n,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,_I(this._tree,t)}entries(){return new Ro(this,bI)}forEach(t){for(let[n,r]of this)t(n,r,this)}fuzzyGet(t,n){return yI(
this._tree,t,n)}get(t){let n=uu(this._tree,t);return n!==void 0?n.get(""):void 0}has(t){let n=uu(this._tree,t);return n!==void 0&&n.has("")}keys(){return new Ro(this,Sb)}set(t,n){if(typeof t!="string")
throw new Error("key must be a string");return this._size=void 0,iu(this._tree,t).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this.
_size+=1;return this._size}update(t,n){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let r=iu(this._tree,t);return r.set("",n(r.get(""))),this}fetch(t,n){if(typeof t!=
"string")throw new Error("key must be a string");this._size=void 0;let r=iu(this._tree,t),o=r.get("");return o===void 0&&r.set("",o=n()),o}values(){return new Ro(this,Ib)}[Symbol.iterator](){return this.
entries()}static from(t){let n=new e;for(let[r,o]of t)n.set(r,o);return n}static fromObject(t){return e.from(Object.entries(t))}},fs=function(e,t,n=[]){if(t.length===0||e==null)return[e,n];for(let r of e.
keys())if(r!==""&&t.startsWith(r))return n.push([e,r]),fs(e.get(r),t.slice(r.length),n);return n.push([e,t]),fs(void 0,"",n)},uu=function(e,t){if(t.length===0||e==null)return e;for(let n of e.keys())if(n!==
""&&t.startsWith(n))return uu(e.get(n),t.slice(n.length))},iu=function(e,t){let n=t.length;e:for(let r=0;e&&r<n;){for(let i of e.keys())if(i!==""&&t[r]===i[0]){let s=Math.min(n-r,i.length),a=1;for(;a<
s&&t[r+a]===i[a];)++a;let c=e.get(i);if(a===i.length)e=c;else{let u=new Map;u.set(i.slice(a),c),e.set(t.slice(r,r+a),u),e.delete(i),e=u}r+=a;continue e}let o=new Map;return e.set(t.slice(r),o),o}return e},
_I=function(e,t){let[n,r]=fs(e,t);if(n!==void 0){if(n.delete(""),n.size===0)Ab(r);else if(n.size===1){let[o,i]=n.entries().next().value;Ob(r,o,i)}}},Ab=function(e){if(e.length===0)return;let[t,n]=pu(e);
if(t.delete(n),t.size===0)Ab(e.slice(0,-1));else if(t.size===1){let[r,o]=t.entries().next().value;r!==""&&Ob(e.slice(0,-1),r,o)}},Ob=function(e,t,n){if(e.length===0)return;let[r,o]=pu(e);r.set(o+t,n),
r.delete(o)},pu=function(e){return e[e.length-1]},du="or",kb="and",xI="and_not",Do=class e{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=t.autoVacuum==
null||t.autoVacuum===!0?cu:t.autoVacuum;this._options={...au,...t,autoVacuum:n,searchOptions:{...xb,...t.searchOptions||{}},autoSuggestOptions:{...II,...t.autoSuggestOptions||{}}},this._index=new Po,this.
_documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this.
_currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=fu,this.addFields(this._options.fields)}add(t){let{extractField:n,stringifyField:r,tokenize:o,processTerm:i,fields:s,idField:a}=this.
_options,c=n(t,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(
c);this.saveStoredFields(u,t);for(let f of s){let p=n(t,f);if(p==null)continue;let m=o(r(p,f),f),d=this._fieldIds[f],g=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,g);for(let v of m){
let _=i(v,f);if(Array.isArray(_))for(let A of _)this.addTerm(d,u,A);else _&&this.addTerm(d,u,_)}}}addAll(t){for(let n of t)this.add(n)}addAllAsync(t,n={}){var a=this;let{chunkSize:r=10}=n,o={chunk:[],
promise:Promise.resolve()},{chunk:i,promise:s}=t.reduce(function({chunk:c,promise:u},f,p){return c.push(f),(p+1)%r===0?{chunk:[],promise:u.then(function(){return new Promise(function(m){return setTimeout(
m,0)})}).then(function(){return a.addAll(c)})}:{chunk:c,promise:u}},o);return s.then(function(){return a.addAll(i)})}remove(t){let{tokenize:n,processTerm:r,extractField:o,stringifyField:i,fields:s,idField:a}=this.
_options,c=o(t,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let f of s){let p=o(t,f);if(p==null)continue;let m=n(i(p,f),f),d=this._fieldIds[f],g=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,g);for(let v of m){
let _=r(v,f);if(Array.isArray(_))for(let A of _)this.removeTerm(d,u,A);else _&&this.removeTerm(d,u,_)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.
delete(u),this._documentCount-=1}removeAll(t){if(t)for(let n of t)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Po,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(t){
var r=this;let n=this._idToShortId.get(t);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(n),
this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach(function(o,i){r.removeFieldLength(n,i,r._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.
maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:n,batchSize:r,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:r,batchWait:o},
{minDirtCount:n,minDirtFactor:t})}discardAll(t){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let r of t)this.discard(r)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(t){
let{idField:n,extractField:r}=this._options,o=r(t,n);this.discard(o),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,n){var r=this;return this._currentVacuum?(this._enqueuedVacuumConditions=
this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(function(){let o=r._enqueuedVacuumConditions;return r._enqueuedVacuumConditions=
fu,r.performVacuuming(t,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,n){let r=this.
_dirtCount;if(this.vacuumConditionsMet(n)){let o=t.batchSize||lu.batchSize,i=t.batchWait||lu.batchWait,s=1;for(let[a,c]of this._index){for(let[u,f]of c)for(let[p]of f)this._documentIds.has(p)||(f.size<=
1?c.delete(u):f.delete(p));this._index.get(a).size===0&&this._index.delete(a),s%o===0&&await new Promise(function(u){return setTimeout(u,i)}),s+=1}this._dirtCount-=r}await null,this._currentVacuum=this.
_enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:n,minDirtFactor:r}=t;return n=n||cu.minDirtCount,r=r||cu.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=
r}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.
has(t)}getStoredFields(t){let n=this._idToShortId.get(t);if(n!=null)return this._storedFields.get(n)}search(t,n={}){let{searchOptions:r}=this._options,o={...r,...n},i=this.executeQuery(t,n),s=[];for(let[
a,{score:c,terms:u,match:f}]of i){let p=u.length||1,m={id:this._documentIds.get(a),score:c*p,terms:Object.keys(f),queryTerms:u,match:f};Object.assign(m,this._storedFields.get(a)),(o.filter==null||o.filter(
m))&&s.push(m)}return t===e.wildcard&&o.boostDocument==null||s.sort(wb),s}autoSuggest(t,n={}){n={...this._options.autoSuggestOptions,...n};let r=new Map;for(let{score:i,terms:s}of this.search(t,n)){let a=s.
join(" "),c=r.get(a);c!=null?(c.score+=i,c.count+=1):r.set(a,{score:i,terms:s,count:1})}let o=[];for(let[i,{score:s,terms:a,count:c}]of r)o.push({suggestion:i,terms:a,score:s/c});return o.sort(wb),o}get documentCount(){
return this._documentCount}get termCount(){return this._index.size}static loadJSON(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),n)}static async loadJSONAsync(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),n)}static getDefault(t){if(au.hasOwnProperty(t))return su(au,t);throw new Error(`MiniSearch: unknown option "${t}"`)}static loadJS(t,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=t,c=this.instantiateMiniSearch(t,n);c._documentIds=us(o),c._fieldLength=us(i),c._storedFields=us(s);for(let[u,f]of c._documentIds)c._idToShortId.set(f,u);for(let[
u,f]of r){let p=new Map;for(let m of Object.keys(f)){let d=f[m];a===1&&(d=d.ds),p.set(parseInt(m,10),us(d))}c._index.set(u,p)}return c}static async loadJSAsync(t,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=t,c=this.instantiateMiniSearch(t,n);c._documentIds=await ls(o),c._fieldLength=await ls(i),c._storedFields=await ls(s);for(let[f,p]of c._documentIds)c._idToShortId.
set(p,f);let u=0;for(let[f,p]of r){let m=new Map;for(let d of Object.keys(p)){let g=p[d];a===1&&(g=g.ds),m.set(parseInt(d,10),await ls(g))}++u%1e3===0&&await Nb(0),c._index.set(f,m)}return c}static instantiateMiniSearch(t,n){
let{documentCount:r,nextId:o,fieldIds:i,averageFieldLength:s,dirtCount:a,serializationVersion:c}=t;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new e(n);return u._documentCount=r,u._nextId=o,u._idToShortId=new Map,u._fieldIds=i,u._avgFieldLength=s,u._dirtCount=a||0,u._index=new Po,u}executeQuery(t,n={}){var m=this;if(t===e.wildcard)
return this.executeWildcardQuery(n);if(typeof t!="string"){let d={...n,...t,queries:void 0},g=t.queries.map(function(v){return m.executeQuery(v,d)});return this.combineResults(g,d.combineWith)}let{tokenize:r,
processTerm:o,searchOptions:i}=this._options,s={tokenize:r,processTerm:o,...i,...n},{tokenize:a,processTerm:c}=s,p=a(t).flatMap(function(d){return c(d)}).filter(function(d){return!!d}).map(SI(s)).map(
function(d){return m.executeQuerySpec(d,s)});return this.combineResults(p,s.combineWith)}executeQuerySpec(t,n){let r={...this._options.searchOptions,...n},o=(r.fields||this._options.fields).reduce(function(v,_){
return{...v,[_]:su(r.boost,_)||1}},{}),{boostDocument:i,weights:s,maxFuzzy:a,bm25:c}=r,{fuzzy:u,prefix:f}={...xb.weights,...s},p=this._index.get(t.term),m=this.termResults(t.term,t.term,1,t.termBoost,
p,o,i,c),d,g;if(t.prefix&&(d=this._index.atPrefix(t.term)),t.fuzzy){let v=t.fuzzy===!0?.2:t.fuzzy,_=v<1?Math.min(a,Math.round(t.term.length*v)):v;_&&(g=this._index.fuzzyGet(t.term,_))}if(d)for(let[v,_]of d){
let A=v.length-t.term.length;if(!A)continue;g?.delete(v);let k=f*v.length/(v.length+.3*A);this.termResults(t.term,v,k,t.termBoost,_,o,i,c,m)}if(g)for(let v of g.keys()){let[_,A]=g.get(v);if(!A)continue;
let k=u*v.length/(v.length+A);this.termResults(t.term,v,k,t.termBoost,_,o,i,c,m)}return m}executeWildcardQuery(t){let n=new Map,r={...this._options.searchOptions,...t};for(let[o,i]of this._documentIds){
let s=r.boostDocument?r.boostDocument(i,"",this._storedFields.get(o)):1;n.set(o,{score:s,terms:[],match:{}})}return n}combineResults(t,n=du){if(t.length===0)return new Map;let r=n.toLowerCase(),o=vI[r];
if(!o)throw new Error(`Invalid combination operator: ${n}`);return t.reduce(o)||new Map}toJSON(){let t=[];for(let[n,r]of this._index){let o={};for(let[i,s]of r)o[i]=Object.fromEntries(s);t.push([n,o])}
return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,n,r,o,i,s,a,c,u=new Map){if(i==null)return u;for(let f of Object.
keys(s)){let p=s[f],m=this._fieldIds[f],d=i.get(m);if(d==null)continue;let g=d.size,v=this._avgFieldLength[m];for(let _ of d.keys()){if(!this._documentIds.has(_)){this.removeTerm(m,_,n),g-=1;continue}
let A=a?a(this._documentIds.get(_),n,this._storedFields.get(_)):1;if(!A)continue;let k=d.get(_),B=this._fieldLength.get(_)[m],P=EI(k,g,this._documentCount,B,v,c),q=r*o*p*A*P,ne=u.get(_);if(ne){ne.score+=
q,$I(ne.terms,t);let U=su(ne.match,n);U?U.push(f):ne.match[n]=[f]}else u.set(_,{score:q,terms:[t],match:{[n]:[f]}})}}return u}addTerm(t,n,r){let o=this._index.fetch(r,Eb),i=o.get(t);if(i==null)i=new Map,
i.set(n,1),o.set(t,i);else{let s=i.get(n);i.set(n,(s||0)+1)}}removeTerm(t,n,r){if(!this._index.has(r)){this.warnDocumentChanged(n,t,r);return}let o=this._index.fetch(r,Eb),i=o.get(t);i==null||i.get(n)==
null?this.warnDocumentChanged(n,t,r):i.get(n)<=1?i.size<=1?o.delete(t):i.delete(n):i.set(n,i.get(n)-1),this._index.get(r).size===0&&this._index.delete(r)}warnDocumentChanged(t,n,r){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${r}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let n=this._nextId;return this._idToShortId.set(t,n),this._documentIds.set(n,t),this._documentCount+=
1,this._nextId+=1,n}addFields(t){for(let n=0;n<t.length;n++)this._fieldIds[t[n]]=n}addFieldLength(t,n,r,o){let i=this._fieldLength.get(t);i==null&&this._fieldLength.set(t,i=[]),i[n]=o;let a=(this._avgFieldLength[n]||
0)*r+o;this._avgFieldLength[n]=a/(r+1)}removeFieldLength(t,n,r,o){if(r===1){this._avgFieldLength[n]=0;return}let i=this._avgFieldLength[n]*r-o;this._avgFieldLength[n]=i/(r-1)}saveStoredFields(t,n){let{
storeFields:r,extractField:o}=this._options;if(r==null||r.length===0)return;let i=this._storedFields.get(t);i==null&&this._storedFields.set(t,i={});for(let s of r){let a=o(n,s);a!==void 0&&(i[s]=a)}}};
Do.wildcard=Symbol("*");su=function(e,t){return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0},vI={[du]:function(e,t){for(let n of t.keys()){let r=e.get(n);if(r==null)e.set(n,t.get(n));else{let{
score:o,terms:i,match:s}=t.get(n);r.score=r.score+o,r.match=Object.assign(r.match,s),vb(r.terms,i)}}return e},[kb]:function(e,t){let n=new Map;for(let r of t.keys()){let o=e.get(r);if(o==null)continue;
let{score:i,terms:s,match:a}=t.get(r);vb(o.terms,s),n.set(r,{score:o.score+i,terms:o.terms,match:Object.assign(o.match,a)})}return n},[xI]:function(e,t){for(let n of t.keys())e.delete(n);return e}},wI=
{k:1.2,b:.7,d:.5},EI=function(e,t,n,r,o,i){let{k:s,b:a,d:c}=i;return Math.log(1+(n-t+.5)/(t+.5))*(c+e*(s+1)/(e+s*(1-a+a*r/o)))},SI=function(e){return function(t,n,r){let o=typeof e.fuzzy=="function"?e.
fuzzy(t,n,r):e.fuzzy||!1,i=typeof e.prefix=="function"?e.prefix(t,n,r):e.prefix===!0,s=typeof e.boostTerm=="function"?e.boostTerm(t,n,r):1;return{term:t,fuzzy:o,prefix:i,termBoost:s}}},au={idField:"id",
extractField:function(e,t){return e[t]},stringifyField:function(e,t){return e.toString()},tokenize:function(e){return e.split(AI)},processTerm:function(e){return e.toLowerCase()},fields:void 0,searchOptions:void 0,
storeFields:[],logger:function(e,t){typeof console?.[e]=="function"&&console[e](t)},autoVacuum:!0},xb={combineWith:du,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:wI},II=
{combineWith:kb,prefix:function(e,t,n){return t===n.length-1}},lu={batchSize:1e3,batchWait:10},fu={minDirtFactor:.1,minDirtCount:20},cu={...lu,...fu},$I=function(e,t){e.includes(t)||e.push(t)},vb=function(e,t){
for(let n of t)e.includes(n)||e.push(n)},wb=function({score:e},{score:t}){return t-e},Eb=function(){return new Map},us=function(e){let t=new Map;for(let n of Object.keys(e))t.set(parseInt(n,10),e[n]);
return t},ls=async function(e){let t=new Map,n=0;for(let r of Object.keys(e))t.set(parseInt(r,10),e[r]),++n%1e3===0&&await Nb(0);return t},Nb=function(e){return new Promise(function(t){return setTimeout(
t,e)})},AI=/[\n\r\p{Z}\p{P}]+/u});var Tb={};Ce(Tb,{default:function(){return Do}});var Rb=y(function(){l();Cb()});function Pb(e,t,n){return e.border?/[.']-+[.']/.test(t)?"":t.trim().length!==0?n:"  ":""}function CI(e){let t=e.padding||[],n=1+(t[ds]||0)+(t[ps]||0);return e.border?n+4:n}function TI(){return typeof process==
"object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function RI(e,t){e=e.trim();let n=lt.stringWidth(e);return n<t?" ".repeat(t-n)+e:e}function PI(e,t){e=e.trim();let n=lt.stringWidth(
e);return n>=t?e:" ".repeat(t-n>>1)+e}function Db(e,t){return lt=t,new mu({width:e?.width||TI(),wrap:e?.wrap})}var OI,kI,ps,NI,ds,mu,lt,zb=y(function(){"use strict";l();OI={right:RI,center:PI},kI=0,ps=
1,NI=2,ds=3,mu=class{constructor(t){var n;this.width=t.width,this.wrap=(n=t.wrap)!==null&&n!==void 0?n:!0,this.rows=[]}span(...t){let n=this.div(...t);n.span=!0}resetOutput(){this.rows=[]}div(...t){var r=this;
if(t.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...t)&&typeof t[0]=="string")return this.applyLayoutDSL(t[0]);let n=t.map(function(o){return typeof o=="string"?r.colFromString(o):o});
return this.rows.push(n),n}shouldApplyLayoutDSL(...t){return t.length===1&&typeof t[0]=="string"&&/[\t\n]/.test(t[0])}applyLayoutDSL(t){var o=this;let n=t.split(`
`).map(function(i){return i.split("	")}),r=0;return n.forEach(function(i){i.length>1&&lt.stringWidth(i[0])>r&&(r=Math.min(Math.floor(o.width*.5),lt.stringWidth(i[0])))}),n.forEach(function(i){o.div(...i.
map(function(s,a){return{text:s.trim(),padding:o.measurePadding(s),width:a===0&&i.length>1?r:void 0}}))}),this.rows[this.rows.length-1]}colFromString(t){return{text:t,padding:this.measurePadding(t)}}measurePadding(t){
let n=lt.stripAnsi(t);return[0,n.match(/\s*$/)[0].length,0,n.match(/^\s*/)[0].length]}toString(){var n=this;let t=[];return this.rows.forEach(function(r){n.rowToString(r,t)}),t.filter(function(r){return!r.
hidden}).map(function(r){return r.text}).join(`
`)}rowToString(t,n){var r=this;return this.rasterize(t).forEach(function(o,i){let s="";o.forEach(function(a,c){let{width:u}=t[c],f=r.negatePadding(t[c]),p=a;if(f>lt.stringWidth(a)&&(p+=" ".repeat(f-lt.
stringWidth(a))),t[c].align&&t[c].align!=="left"&&r.wrap){let d=OI[t[c].align];p=d(p,f),lt.stringWidth(p)<f&&(p+=" ".repeat((u||0)-lt.stringWidth(p)-1))}let m=t[c].padding||[0,0,0,0];m[ds]&&(s+=" ".repeat(
m[ds])),s+=Pb(t[c],p,"| "),s+=p,s+=Pb(t[c],p," |"),m[ps]&&(s+=" ".repeat(m[ps])),i===0&&n.length>0&&(s=r.renderInline(s,n[n.length-1]))}),n.push({text:s.replace(/ +$/,""),span:t.span})}),n}renderInline(t,n){
let r=t.match(/^ */),o=r?r[0].length:0,i=n.text,s=lt.stringWidth(i.trimRight());return n.span?this.wrap?o<s?t:(n.hidden=!0,i.trimRight()+" ".repeat(o-s)+t.trimLeft()):(n.hidden=!0,i+t):t}rasterize(t){
var i=this;let n=[],r=this.columnWidths(t),o;return t.forEach(function(s,a){s.width=r[a],i.wrap?o=lt.wrap(s.text,i.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(i.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(i.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[kI]||0).fill("")),o.push(...new Array(s.
padding[NI]||0).fill(""))),o.forEach(function(c,u){n[u]||n.push([]);let f=n[u];for(let p=0;p<a;p++)f[p]===void 0&&f.push("");f.push(c)})}),n}negatePadding(t){let n=t.width||0;return t.padding&&(n-=(t.
padding[ds]||0)+(t.padding[ps]||0)),t.border&&(n-=4),n}columnWidths(t){if(!this.wrap)return t.map(function(s){return s.width||lt.stringWidth(s.text)});let n=t.length,r=this.width,o=t.map(function(s){if(s.
width)return n--,r-=s.width,s.width}),i=n?Math.floor(r/n):0;return o.map(function(s,a){return s===void 0?Math.max(i,CI(t[a])):s})}}});var Ct,ms=y(function(){l();Ct=function(e){return[...e].length}});function gu({onlyFirst:e=!1}={}){return new RegExp(FI,e?void 0:"g")}var hu,jb,DI,zI,jI,MI,LI,FI,Mb=y(function(){l();hu=String.raw`(?:\u001B\u005C|\u009C)`,jb=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
DI=String.raw`(?:\u001B\]|\u009D)[^\u0007${jb}]*(?:\u0007|${hu})`,zI=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${jb}]*${hu}`,jI=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${hu})?`,
MI=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,LI=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,FI=`${jI}|${DI}|${zI}|${MI}|${LI}`});function zo(e){if(typeof e!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);return!e.includes("\x1B")&&!e.includes("")?e:e.replace(UI,"")}var UI,bu=y(function(){l();Mb();UI=
gu()});function VI(){let e=new Map;for(let[t,n]of Object.entries(je)){for(let[r,o]of Object.entries(n))je[r]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},n[r]=je[r],e.set(o[0],o[1]);Object.defineProperty(je,
t,{value:n,enumerable:!1})}return Object.defineProperty(je,"codes",{value:e,enumerable:!1}),je.color.close="\x1B[39m",je.bgColor.close="\x1B[49m",je.color.ansi=Lb(),je.color.ansi256=Fb(),je.color.ansi16m=
Ub(),je.bgColor.ansi=Lb(10),je.bgColor.ansi256=Fb(10),je.bgColor.ansi16m=Ub(10),Object.defineProperties(je,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:
16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=
[...r].map(function(i){return i+i}).join(""));let o=Number.parseInt(r,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:function(t){return je.rgbToAnsi256(...je.hexToRgb(t))},enumerable:!1},
ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,o;if(t>=232)n=((t-232)*10+8)/255,r=n,o=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,o=a%6/5}let i=Math.max(
n,r,o)*2;if(i===0)return 30;let s=30+(Math.round(o)<<2|Math.round(r)<<1|Math.round(n));return i===2&&(s+=60),s},enumerable:!1},rgbToAnsi:{value:function(t,n,r){return je.ansi256ToAnsi(je.rgbToAnsi256(
t,n,r))},enumerable:!1},hexToAnsi:{value:function(t){return je.ansi256ToAnsi(je.hexToAnsi256(t))},enumerable:!1}}),je}var Lb,Fb,Ub,je,T2,BI,ZI,R2,qI,Bb,Zb=y(function(){l();Lb=function(e=0){return function(t){
return`\x1B[${t+e}m`}},Fb=function(e=0){return function(t){return`\x1B[${38+e};5;${t}m`}},Ub=function(e=0){return function(t,n,r){return`\x1B[${38+e};2;${t};${n};${r}m`}},je={modifier:{reset:[0,0],bold:[
1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[
35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[
97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[
101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},T2=Object.keys(je.modifier),BI=Object.keys(je.color),
ZI=Object.keys(je.bgColor),R2=[...BI,...ZI];qI=VI(),Bb=qI});function xu(e,t,n){return String(e).normalize().replaceAll(`\r
`,`
`).split(`
`).map(function(r){return YI(r,t,n)}).join(`
`)}var gs,GI,_u,Gb,WI,Wb,hs,Vb,qb,HI,yu,KI,YI,Hb=y(function(){l();ms();bu();Zb();gs=new Set(["\x1B",""]),GI=39,_u="\x07",Gb="[",WI="]",Wb="m",hs=`${WI}8;;`,Vb=function(e){return`${gs.values().next().
value}${Gb}${e}${Wb}`},qb=function(e){return`${gs.values().next().value}${hs}${e}${_u}`},HI=function(e){return e.split(" ").map(function(t){return Ct(t)})},yu=function(e,t,n){let r=[...t],o=!1,i=!1,s=Ct(
zo(e.at(-1)));for(let[a,c]of r.entries()){let u=Ct(c);if(s+u<=n?e[e.length-1]+=c:(e.push(c),s=0),gs.has(c)&&(o=!0,i=r.slice(a+1,a+1+hs.length).join("")===hs),o){i?c===_u&&(o=!1,i=!1):c===Wb&&(o=!1);continue}
s+=u,s===n&&a<r.length-1&&(e.push(""),s=0)}!s&&e.at(-1).length>0&&e.length>1&&(e[e.length-2]+=e.pop())},KI=function(e){let t=e.split(" "),n=t.length;for(;n>0&&!(Ct(t[n-1])>0);)n--;return n===t.length?
e:t.slice(0,n).join(" ")+t.slice(n).join("")},YI=function(e,t,n={}){if(n.trim!==!1&&e.trim()==="")return"";let r="",o,i,s=HI(e),a=[""];for(let[p,m]of e.split(" ").entries()){n.trim!==!1&&(a[a.length-1]=
a.at(-1).trimStart());let d=Ct(a.at(-1));if(p!==0&&(d>=t&&(n.wordWrap===!1||n.trim===!1)&&(a.push(""),d=0),(d>0||n.trim===!1)&&(a[a.length-1]+=" ",d++)),n.hard&&s[p]>t){let g=t-d,v=1+Math.floor((s[p]-
g-1)/t);Math.floor((s[p]-1)/t)<v&&a.push(""),yu(a,m,t);continue}if(d+s[p]>t&&d>0&&s[p]>0){if(n.wordWrap===!1&&d<t){yu(a,m,t);continue}a.push("")}if(d+s[p]>t&&n.wordWrap===!1){yu(a,m,t);continue}a[a.length-
1]+=m}n.trim!==!1&&(a=a.map(function(p){return KI(p)}));let c=a.join(`
`),u=[...c],f=0;for(let[p,m]of u.entries()){if(r+=m,gs.has(m)){let{groups:g}=new RegExp(`(?:\\${Gb}(?<code>\\d+)m|\\${hs}(?<uri>.*)${_u})`).exec(c.slice(f))||{groups:{}};if(g.code!==void 0){let v=Number.
parseFloat(g.code);o=v===GI?void 0:v}else g.uri!==void 0&&(i=g.uri.length===0?void 0:g.uri)}let d=Bb.codes.get(Number(o));u[p+1]===`
`?(i&&(r+=qb("")),o&&d&&(r+=Vb(d))):m===`
`&&(o&&d&&(r+=Vb(o)),i&&(r+=qb(i))),f+=m.length}return r}});function vu(e){return Db(e,{stringWidth:Ct,stripAnsi:zo,wrap:xu})}var Kb=y(function(){l();zb();ms();bu();Hb()});var Yb,Jb=y(function(){l();Yb=function(){}});function Un(e){if(e!==e.toLowerCase()&&e!==e.toUpperCase()||(e=e.toLowerCase()),e.indexOf("-")===-1&&e.indexOf("_")===-1)return e;{let n="",r=!1,o=e.match(/^-+/);for(let i=o?o[0].length:0;i<e.length;i++){
let s=e.charAt(i);r&&(r=!1,s=s.toUpperCase()),i!==0&&(s==="-"||s==="_")?r=!0:s!=="-"&&s!=="_"&&(n+=s)}return n}}function bs(e,t){let n=e.toLowerCase();t=t||"-";let r="";for(let o=0;o<e.length;o++){let i=n.
charAt(o),s=e.charAt(o);i!==s&&o>0?r+=`${t}${n.charAt(o)}`:r+=s}return r}function ys(e){return e==null?!1:typeof e=="number"||/^0x[0-9a-f]+$/i.test(e)?!0:/^0[^.]/.test(e)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.
test(e)}var wu=y(function(){l();});function Xb(e){if(Array.isArray(e))return e.map(function(s){return typeof s!="string"?s+"":s});e=e.trim();let t=0,n=null,r=null,o=null,i=[];for(let s=0;s<e.length;s++){if(n=r,r=e.charAt(s),r===" "&&!o){
n!==" "&&t++;continue}r===o?o=null:(r==="'"||r==='"')&&!o&&(o=r),i[t]||(i[t]=""),i[t]+=r}return i}var Qb=y(function(){l();});var xt,ey=y(function(){l();(function(e){e.BOOLEAN="boolean",e.STRING="string",e.NUMBER="number",e.ARRAY="array"})(xt||(xt={}))});function JI(e){let t=[],n=Object.create(null),r=!0;for(Object.keys(e).forEach(function(o){t.push([].concat(e[o],o))});r;){r=!1;for(let o=0;o<t.length;o++)for(let i=o+1;i<t.length;i++)if(t[o].filter(function(a){
return t[i].indexOf(a)!==-1}).length){t[o]=t[o].concat(t[i]),t.splice(i,1),r=!0;break}}return t.forEach(function(o){o=o.filter(function(s,a,c){return c.indexOf(s)===a});let i=o.pop();i!==void 0&&typeof i==
"string"&&(n[i]=o)}),n}function Eu(e){return e!==void 0?e+1:1}function ty(e){return e==="__proto__"?"___proto___":e}function XI(e){return typeof e=="string"&&(e[0]==="'"||e[0]==='"')&&e[e.length-1]===
e[0]?e.substring(1,e.length-1):e}var Kt,_s,ny=y(function(){l();Qb();ey();wu();_s=class{constructor(t){Kt=t}parse(t,n){let r=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},n),o=Xb(t),i=typeof t=="string",s=JI(Object.
assign(Object.create(null),r.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,
"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},r.configuration),c=Object.assign(Object.create(null),r.default),u=r.configObjects||[],f=r.envPrefix,p=a["populate--"],m=p?"--":
"_",d=Object.create(null),g=Object.create(null),v=r.__||Kt.format,_={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(
null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},A=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,k=new RegExp(
"^--"+a["negation-prefix"]+"(.+)");[].concat(r.array||[]).filter(Boolean).forEach(function(E){let I=typeof E=="object"?E.key:E,V=Object.keys(E).map(function(N){return{boolean:"bools",string:"strings",
number:"numbers"}[N]}).filter(Boolean).pop();V&&(_[V][I]=!0),_.arrays[I]=!0,_.keys.push(I)}),[].concat(r.boolean||[]).filter(Boolean).forEach(function(E){_.bools[E]=!0,_.keys.push(E)}),[].concat(r.string||
[]).filter(Boolean).forEach(function(E){_.strings[E]=!0,_.keys.push(E)}),[].concat(r.number||[]).filter(Boolean).forEach(function(E){_.numbers[E]=!0,_.keys.push(E)}),[].concat(r.count||[]).filter(Boolean).
forEach(function(E){_.counts[E]=!0,_.keys.push(E)}),[].concat(r.normalize||[]).filter(Boolean).forEach(function(E){_.normalize[E]=!0,_.keys.push(E)}),typeof r.narg=="object"&&Object.entries(r.narg).forEach(
function([E,I]){typeof I=="number"&&(_.nargs[E]=I,_.keys.push(E))}),typeof r.coerce=="object"&&Object.entries(r.coerce).forEach(function([E,I]){typeof I=="function"&&(_.coercions[E]=I,_.keys.push(E))}),
typeof r.config<"u"&&(Array.isArray(r.config)||typeof r.config=="string"?[].concat(r.config).filter(Boolean).forEach(function(E){_.configs[E]=!0}):typeof r.config=="object"&&Object.entries(r.config).forEach(
function([E,I]){(typeof I=="boolean"||typeof I=="function")&&(_.configs[E]=I)})),Ne(r.key,s,r.default,_.arrays),Object.keys(c).forEach(function(E){(_.aliases[E]||[]).forEach(function(I){c[I]=c[E]})});
let B=null;It();let P=[],q=Object.assign(Object.create(null),{_:[]}),ne={};for(let E=0;E<o.length;E++){let I=o[E],V=I.replace(/^-{3,}/,"---"),N,w,S,z,T,j;if(I!=="--"&&/^-/.test(I)&&ye(I))U(I);else if(V.
match(/^---+(=|$)/)){U(I);continue}else if(I.match(/^--.+=/)||!a["short-option-groups"]&&I.match(/^-.+=/))z=I.match(/^--?([^=]+)=([\s\S]*)$/),z!==null&&Array.isArray(z)&&z.length>=3&&(Q(z[1],_.arrays)?
E=se(E,z[1],o,z[2]):Q(z[1],_.nargs)!==!1?E=R(E,z[1],o,z[2]):D(z[1],z[2],!0));else if(I.match(k)&&a["boolean-negation"])z=I.match(k),z!==null&&Array.isArray(z)&&z.length>=2&&(w=z[1],D(w,Q(w,_.arrays)?[
!1]:!1));else if(I.match(/^--.+/)||!a["short-option-groups"]&&I.match(/^-[^-]+/))z=I.match(/^--?(.+)/),z!==null&&Array.isArray(z)&&z.length>=2&&(w=z[1],Q(w,_.arrays)?E=se(E,w,o):Q(w,_.nargs)!==!1?E=R(
E,w,o):(T=o[E+1],T!==void 0&&(!T.match(/^-/)||T.match(A))&&!Q(w,_.bools)&&!Q(w,_.counts)||/^(true|false)$/.test(T)?(D(w,T),E++):D(w,_e(w))));else if(I.match(/^-.\..+=/))z=I.match(/^-([^=]+)=([\s\S]*)$/),
z!==null&&Array.isArray(z)&&z.length>=3&&D(z[1],z[2]);else if(I.match(/^-.\..+/)&&!I.match(A))T=o[E+1],z=I.match(/^-(.\..+)/),z!==null&&Array.isArray(z)&&z.length>=2&&(w=z[1],T!==void 0&&!T.match(/^-/)&&
!Q(w,_.bools)&&!Q(w,_.counts)?(D(w,T),E++):D(w,_e(w)));else if(I.match(/^-[^-]+/)&&!I.match(A)){S=I.slice(1,-1).split(""),N=!1;for(let J=0;J<S.length;J++){if(T=I.slice(J+2),S[J+1]&&S[J+1]==="="){j=I.slice(
J+3),w=S[J],Q(w,_.arrays)?E=se(E,w,o,j):Q(w,_.nargs)!==!1?E=R(E,w,o,j):D(w,j),N=!0;break}if(T==="-"){D(S[J],T);continue}if(/[A-Za-z]/.test(S[J])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(T)&&Q(T,_.bools)===!1){
D(S[J],T),N=!0;break}if(S[J+1]&&S[J+1].match(/\W/)){D(S[J],T),N=!0;break}else D(S[J],_e(S[J]))}w=I.slice(-1)[0],!N&&w!=="-"&&(Q(w,_.arrays)?E=se(E,w,o):Q(w,_.nargs)!==!1?E=R(E,w,o):(T=o[E+1],T!==void 0&&
(!/^(-|--)[^-]/.test(T)||T.match(A))&&!Q(w,_.bools)&&!Q(w,_.counts)||/^(true|false)$/.test(T)?(D(w,T),E++):D(w,_e(w))))}else if(I.match(/^-[0-9]$/)&&I.match(A)&&Q(I.slice(1),_.bools))w=I.slice(1),D(w,
_e(w));else if(I==="--"){P=o.slice(E+1);break}else if(a["halt-at-non-option"]){P=o.slice(E);break}else U(I)}de(q,!0),de(q,!1),W(q),be(),le(q,_.aliases,c,!0),ke(q),a["set-placeholder-key"]&&Re(q),Object.
keys(_.counts).forEach(function(E){he(q,E.split("."))||D(E,0)}),p&&P.length&&(q[m]=[]),P.forEach(function(E){q[m].push(E)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(q).filter(function(E){
return E!=="--"&&E.includes("-")}).forEach(function(E){delete q[E]}),a["strip-aliased"]&&[].concat(...Object.keys(s).map(function(E){return s[E]})).forEach(function(E){a["camel-case-expansion"]&&E.includes(
"-")&&delete q[E.split(".").map(function(I){return Un(I)}).join(".")],delete q[E]});function U(E){let I=L("_",E);(typeof I=="string"||typeof I=="number")&&q._.push(I)}function R(E,I,V,N){let w,S=Q(I,_.
nargs);if(S=typeof S!="number"||isNaN(S)?1:S,S===0)return ge(N)||(B=Error(v("Argument unexpected for: %s",I))),D(I,_e(I)),E;let z=ge(N)?0:1;if(a["nargs-eats-options"])V.length-(E+1)+z<S&&(B=Error(v("Not enough arguments following: %s",I))),z=S;else{for(w=E+1;w<V.length&&(!V[w].match(/^-[^0-9]/)||V[w].match(A)||ye(V[w]));w++)z++;z<S&&(B=Error(v("Not enough arguments following: %s",I)))}let T=Math.min(
z,S);for(!ge(N)&&T>0&&(D(I,N),T--),w=E+1;w<T+E+1;w++)D(I,V[w]);return E+T}function se(E,I,V,N){let w=[],S=N||V[E+1],z=Q(I,_.nargs);if(Q(I,_.bools)&&!/^(true|false)$/.test(S))w.push(!0);else if(ge(S)||
ge(N)&&/^-/.test(S)&&!A.test(S)&&!ye(S)){if(c[I]!==void 0){let T=c[I];w=Array.isArray(T)?T:[T]}}else{ge(N)||w.push($(I,N,!0));for(let T=E+1;T<V.length&&!(!a["greedy-arrays"]&&w.length>0||z&&typeof z==
"number"&&w.length>=z||(S=V[T],/^-/.test(S)&&!A.test(S)&&!ye(S)));T++)E=T,w.push($(I,S,i))}return typeof z=="number"&&(z&&w.length<z||isNaN(z)&&w.length===0)&&(B=Error(v("Not enough arguments following: %s",I))),D(I,w),E}function D(E,I,V=i){if(/-/.test(E)&&a["camel-case-expansion"]){let S=E.split(".").map(function(z){return Un(z)}).join(".");C(E,S)}let N=$(E,I,V),w=E.split(".");$e(q,w,N),_.aliases[E]&&
_.aliases[E].forEach(function(S){let z=S.split(".");$e(q,z,N)}),w.length>1&&a["dot-notation"]&&(_.aliases[w[0]]||[]).forEach(function(S){let z=S.split("."),T=[].concat(w);T.shift(),z=z.concat(T),(_.aliases[E]||
[]).includes(z.join("."))||$e(q,z,N)}),Q(E,_.normalize)&&!Q(E,_.arrays)&&[E].concat(_.aliases[E]||[]).forEach(function(z){Object.defineProperty(ne,z,{enumerable:!0,get(){return I},set(T){I=typeof T=="string"?Kt.normalize(T):T}})})}function C(E,I){_.aliases[E]&&_.aliases[E].length||(_.aliases[E]=[I],d[I]=!0),_.aliases[I]&&_.aliases[I].length||C(I,E)}function $(E,I,V){V&&(I=XI(I)),(Q(E,_.bools)||Q(E,
_.counts))&&typeof I=="string"&&(I=I==="true");let N=Array.isArray(I)?I.map(function(w){return L(E,w)}):L(E,I);return Q(E,_.counts)&&(ge(N)||typeof N=="boolean")&&(N=Eu()),Q(E,_.normalize)&&Q(E,_.arrays)&&
(Array.isArray(I)?N=I.map(function(w){return Kt.normalize(w)}):N=Kt.normalize(I)),N}function L(E,I){return!a["parse-positional-numbers"]&&E==="_"||!Q(E,_.strings)&&!Q(E,_.bools)&&!Array.isArray(I)&&(ys(
I)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${I}`)))||!ge(I)&&Q(E,_.numbers))&&(I=Number(I)),I}function W(E){let I=Object.create(null);le(I,_.aliases,c),Object.keys(_.configs).
forEach(function(V){let N=E[V]||I[V];if(N)try{let w=null,S=Kt.resolve(Kt.cwd(),N),z=_.configs[V];if(typeof z=="function"){try{w=z(S)}catch(T){w=T}if(w instanceof Error){B=w;return}}else w=Kt.require(S);
ie(w)}catch(w){w.name==="PermissionDenied"?B=w:E[V]&&(B=Error(v("Invalid JSON config file: %s",N)))}})}function ie(E,I){Object.keys(E).forEach(function(V){let N=E[V],w=I?I+"."+V:V;typeof N=="object"&&
N!==null&&!Array.isArray(N)&&a["dot-notation"]?ie(N,w):(!he(q,w.split("."))||Q(w,_.arrays)&&a["combine-arrays"])&&D(w,N)})}function be(){typeof u<"u"&&u.forEach(function(E){ie(E)})}function de(E,I){if(typeof f>
"u")return;let V=typeof f=="string"?f:"",N=Kt.env();Object.keys(N).forEach(function(w){if(V===""||w.lastIndexOf(V,0)===0){let S=w.split("__").map(function(z,T){return T===0&&(z=z.substring(V.length)),
Un(z)});(I&&_.configs[S.join(".")]||!I)&&!he(E,S)&&D(S.join("."),N[w])}})}function ke(E){let I,V=new Set;Object.keys(E).forEach(function(N){if(!V.has(N)&&(I=Q(N,_.coercions),typeof I=="function"))try{
let w=L(N,I(E[N]));[].concat(_.aliases[N]||[],N).forEach(function(S){V.add(S),E[S]=w})}catch(w){B=w}})}function Re(E){return _.keys.forEach(function(I){~I.indexOf(".")||typeof E[I]>"u"&&(E[I]=void 0)}),
E}function le(E,I,V,N=!1){Object.keys(V).forEach(function(w){he(E,w.split("."))||($e(E,w.split("."),V[w]),N&&(g[w]=!0),(I[w]||[]).forEach(function(S){he(E,S.split("."))||$e(E,S.split("."),V[w])}))})}function he(E,I){
let V=E;a["dot-notation"]||(I=[I.join(".")]),I.slice(0,-1).forEach(function(w){V=V[w]||{}});let N=I[I.length-1];return typeof V!="object"?!1:N in V}function $e(E,I,V){let N=E;a["dot-notation"]||(I=[I.
join(".")]),I.slice(0,-1).forEach(function(j){j=ty(j),typeof N=="object"&&N[j]===void 0&&(N[j]={}),typeof N[j]!="object"||Array.isArray(N[j])?(Array.isArray(N[j])?N[j].push({}):N[j]=[N[j],{}],N=N[j][N[j].
length-1]):N=N[j]});let w=ty(I[I.length-1]),S=Q(I.join("."),_.arrays),z=Array.isArray(V),T=a["duplicate-arguments-array"];!T&&Q(w,_.nargs)&&(T=!0,(!ge(N[w])&&_.nargs[w]===1||Array.isArray(N[w])&&N[w].
length===_.nargs[w])&&(N[w]=void 0)),V===Eu()?N[w]=Eu(N[w]):Array.isArray(N[w])?T&&S&&z?N[w]=a["flatten-duplicate-arrays"]?N[w].concat(V):(Array.isArray(N[w][0])?N[w]:[N[w]]).concat([V]):!T&&!!S==!!z?
N[w]=V:N[w]=N[w].concat([V]):N[w]===void 0&&S?N[w]=z?V:[V]:T&&!(N[w]===void 0||Q(w,_.counts)||Q(w,_.bools))?N[w]=[N[w],V]:N[w]=V}function Ne(...E){E.forEach(function(I){Object.keys(I||{}).forEach(function(V){
_.aliases[V]||(_.aliases[V]=[].concat(s[V]||[]),_.aliases[V].concat(V).forEach(function(N){if(/-/.test(N)&&a["camel-case-expansion"]){let w=Un(N);w!==V&&_.aliases[V].indexOf(w)===-1&&(_.aliases[V].push(
w),d[w]=!0)}}),_.aliases[V].concat(V).forEach(function(N){if(N.length>1&&/[A-Z]/.test(N)&&a["camel-case-expansion"]){let w=bs(N,"-");w!==V&&_.aliases[V].indexOf(w)===-1&&(_.aliases[V].push(w),d[w]=!0)}}),
_.aliases[V].forEach(function(N){_.aliases[N]=[V].concat(_.aliases[V].filter(function(w){return N!==w}))}))})})}function Q(E,I){let V=[].concat(_.aliases[E]||[],E),N=Object.keys(I),w=V.find(function(S){
return N.includes(S)});return w?I[w]:!1}function me(E){let I=Object.keys(_);return[].concat(I.map(function(N){return _[N]})).some(function(N){return Array.isArray(N)?N.includes(E):N[E]})}function Y(E,...I){
return[].concat(...I).some(function(N){let w=E.match(N);return w&&me(w[1])})}function fe(E){if(E.match(A)||!E.match(/^-[^-]+/))return!1;let I=!0,V,N=E.slice(1).split("");for(let w=0;w<N.length;w++){if(V=
E.slice(w+2),!me(N[w])){I=!1;break}if(N[w+1]&&N[w+1]==="="||V==="-"||/[A-Za-z]/.test(N[w])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(V)||N[w+1]&&N[w+1].match(/\W/))break}return I}function ye(E){return a["unknown-options-as-args"]&&ue(E)}function ue(E){return E=E.replace(/^-{3,}/,"--"),E.match(A)||fe(E)?!1:!Y(E,/^-+([^=]+?)=[\s\S]*$/,k,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function _e(E){
return!Q(E,_.bools)&&!Q(E,_.counts)&&`${E}`in c?c[E]:Ae(Ge(E))}function Ae(E){return{[xt.BOOLEAN]:!0,[xt.STRING]:"",[xt.NUMBER]:void 0,[xt.ARRAY]:[]}[E]}function Ge(E){let I=xt.BOOLEAN;return Q(E,_.strings)?
I=xt.STRING:Q(E,_.numbers)?I=xt.NUMBER:Q(E,_.bools)?I=xt.BOOLEAN:Q(E,_.arrays)&&(I=xt.ARRAY),I}function ge(E){return E===void 0}function It(){Object.keys(_.counts).find(function(E){return Q(E,_.arrays)?
(B=Error(v("Invalid configuration: %s, opts.count excludes opts.array.",E)),!0):Q(E,_.nargs)?(B=Error(v("Invalid configuration: %s, opts.count excludes opts.narg.",E)),!0):!1})}return{aliases:Object.assign(
{},_.aliases),argv:Object.assign(ne,q),configuration:a,defaulted:Object.assign({},g),error:B,newAliases:Object.assign({},d)}}}});var sy,xs,ay,Au,Su,Iu,$u,ry,oy,QI,iy,cy,jo,uy,ly=y(function(){l();sy=require("util"),xs=require("path");wu();ny();ay=require("fs"),Au=require("node:module");ry=process&&noEnvironment&&noEnvironment.YARGS_MIN_NODE_VERSION?
Number(noEnvironment.YARGS_MIN_NODE_VERSION):20,oy=(Iu=(Su=process==null?void 0:process.versions)===null||Su===void 0?void 0:Su.node)!==null&&Iu!==void 0?Iu:($u=process==null?void 0:process.version)===
null||$u===void 0?void 0:$u.slice(1);if(oy&&Number(oy.match(/^([^.]+)/)[1])<ry)throw Error(`yargs parser supports a minimum Node.js version of ${ry}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);QI=process?noEnvironment:{},iy=Au.createRequire?(0,Au.createRequire)(fileUrl):void 0,cy=new _s({cwd:process.cwd,env:function(){return QI},format:sy.format,
normalize:xs.normalize,resolve:xs.resolve,require:function(e){if(typeof iy<"u")return iy(e);if(e.match(/\.json$/))return JSON.parse((0,ay.readFileSync)(e,"utf8"));throw Error("only .json config files are supported in ESM")}}),jo=function(t,n){return cy.parse(t.slice(),n).argv};jo.detailed=function(e,t){return cy.parse(e.slice(),t)};jo.camelCase=Un;jo.decamelize=bs;jo.looksLikeNumber=ys;uy=jo});function e$(){return t$()?0:1}function t$(){return n$()&&!process.defaultApp}function n$(){return!!process.versions.electron}function fy(){return process.argv[e$()]}var py=y(function(){l()});var Mo,dy=y(function(){Mo={"Commands:":"Commands:","Options:":"Options:","Examples:":"Examples:",boolean:"boolean",count:"count",string:"string",number:"number",array:"array",required:"required",default:"default","default:":"default:","choices:":"choices:","aliases:":"aliases:","generated-value":"generated-value","Not enough non-option arguments: got %s, need at least %s":{one:"Not enough non-option arguments: got %s, need at least %s",other:"Not enough non-option arguments: got %s, need at least %s"},"Too many non-option arguments: got %s, maximum of %s":{one:"Too many non-option arguments: got %s, maximum of %s",other:"Too many non-option arguments: got %s, maximum of %s"},"Missing argument value: %s":{one:"Missing argument value: %s",other:"Missing argument values: %s"},"Missing required argument: %s":{one:"Missing required argument: %s",other:"Missing required arguments: %s"},"Unknown argument: %s":{one:"Unknown argument: %s",other:"Unknown arguments: %s"},"Unknown command: %s":{one:"Unknown command: %s",other:"Unknown commands: %s"},"Invalid values:":"Invalid values:","Argument: %s, Given: %s, Choices: %s":"Argument: %s, Given: %s, Choices: %s","Argument check failed: %s":"Argument check failed: %s","Implications failed:":"Missing dependent arguments:","Not enough arguments following: %s":"Not enough arguments following: %s","Invalid JSON config file: %s":"Invalid JSON config file: %s","Path to JSON config file":"Path to JSON config file","Show help":"Show help","Show version number":"Show version number","Did you mean %s?":"Did you mean %s?","Arguments %s and %s are mutually exclusive":"Arguments %s and %s are mutually exclusive","Positionals:":"Positionals:",command:"command",deprecated:"deprecated","deprecated: %s":"deprecated: %s"}});var Ou,o$,i$,my,hy=y(function(){l();Ou=require("node:util");dy();o$=function(e,...t){return(0,Ou.format)(Mo[e]??e,...t)},i$=function(e,t,n,...r){let o=n===1?Mo[e]?.one??e:Mo[e]?.other??t;return(0,Ou.format)(
o,...o.includes("%d")?[n,...r]:r)},my=function(){return{__:o$,__n:i$,getLocale:function(){return"en"},setLocale(){},updateLocale:function(e){return Object.assign(Mo,e)}}}});var gy,by=y(function(){l();gy=function(){return""}});var vs,yy,Nu,ft,_y,ws,ku,s$,a$,xy,vy=y(function(){"use strict";l();vs=require("assert");Kb();Jb();yy=require("util"),Nu=require("url");ly();ft=require("path");py();ms();hy();_y=require("node:module");
by();ws=require("node:fs"),ku=(0,Nu.fileURLToPath)(fileUrl),s$=ku.substring(0,ku.lastIndexOf("node_modules")),a$=(0,_y.createRequire)(fileUrl),xy={assert:{notStrictEqual:vs.notStrictEqual,strictEqual:vs.strictEqual},
cliui:vu,findUp:Yb,getEnv:function(e){return noEnvironment[e]},inspect:yy.inspect,getProcessArgvBin:fy,mainFilename:s$,Parser:uy,path:{basename:ft.basename,dirname:ft.dirname,extname:ft.extname,relative:ft.relative,
resolve:ft.resolve,join:ft.join},process:{argv:function(){return process.argv},cwd:process.cwd,emitWarning:function(e,t){return process.emitWarning(e,t)},execPath:function(){return process.execPath},exit:function(e){
process.exit(e)},nextTick:process.nextTick,stdColumns:null},readFileSync:ws.readFileSync,readdirSync:ws.readdirSync,require:a$,getCallerFile:function(){let e=gy(3);return e.match(/^file:\/\//)?(0,Nu.fileURLToPath)(
e):e},stringWidth:Ct,y18n:my({directory:(0,ft.resolve)(ku,"../../../locales"),updateFiles:!1})}});function pt(e,t,n,r){n.assert.notStrictEqual(e,t,r)}function Cu(e,t){t.assert.strictEqual(typeof e,"string")}function jr(e){return Object.keys(e)}var Lo=y(function(){l()});function Fe(e){return!!e&&!!e.then&&typeof e.then=="function"}var Fo=y(function(){l()});var Ze,Uo=y(function(){l();Ze=class e extends Error{constructor(t){super(t||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,e)}}});function Mr(e){let n=e.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),r=/\.*[\][<>]/g,o=n.shift();if(!o)throw new Error(`No command found in: ${e}`);let i={cmd:o.replace(r,""),demanded:[],optional:[]};
return n.forEach(function(s,a){let c=!1;s=s.replace(/\s/g,""),/\.+[\]>]/.test(s)&&a===n.length-1&&(c=!0),/^\[/.test(s)?i.optional.push({cmd:s.replace(r,"").split("|"),variadic:c}):i.demanded.push({cmd:s.
replace(r,"").split("|"),variadic:c})}),i}var Tu=y(function(){l()});function ee(e,t,n){function r(){return typeof e=="object"?[{demanded:[],optional:[]},e,t]:[Mr(`cmd ${e}`),t,n]}try{let o=0,[i,s,a]=r(),c=[].slice.call(s);for(;c.length&&c[c.length-1]===void 0;)c.pop();
let u=a||c.length;if(u<i.demanded.length)throw new Ze(`Not enough arguments provided. Expected ${i.demanded.length} but received ${c.length}.`);let f=i.demanded.length+i.optional.length;if(u>f)throw new Ze(
`Too many arguments provided. Expected max ${f} but received ${u}.`);i.demanded.forEach(function(p){let m=c.shift(),d=wy(m);p.cmd.filter(function(v){return v===d||v==="*"}).length===0&&Ey(d,p.cmd,o),o+=
1}),i.optional.forEach(function(p){if(c.length===0)return;let m=c.shift(),d=wy(m);p.cmd.filter(function(v){return v===d||v==="*"}).length===0&&Ey(d,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function wy(e){
return Array.isArray(e)?"array":e===null?"null":typeof e}function Ey(e,t,n){throw new Ze(`Invalid ${c$[n]||"manyith"} argument. Expected ${t.join(" or ")} but received ${e}.`)}var c$,Es=y(function(){l();
Uo();Tu();c$=["first","second","third","fourth","fifth","sixth"]});function Sy(e){return e?e.map(function(t){return t.applyBeforeValidation=!1,t}):[]}function Bn(e,t,n,r){return n.reduce(function(o,i){if(i.applyBeforeValidation!==r)return o;if(i.mutates){if(i.applied)
return o;i.applied=!0}if(Fe(o))return o.then(function(s){return Promise.all([s,i(s,t)])}).then(function([s,a]){return Object.assign(s,a)});{let s=i(o,t);return Fe(s)?s.then(function(a){return Object.assign(
o,a)}):Object.assign(o,s)}},e)}var Ss,Ru=y(function(){l();Es();Fo();Ss=class{constructor(t){this.globalMiddleware=[],this.frozens=[],this.yargs=t}addMiddleware(t,n,r=!0,o=!1){if(ee("<array|function> [boolean] [boolean] [boolean]",[t,n,r],arguments.length),Array.isArray(t)){for(let i=0;i<t.length;i++){if(typeof t[i]!="function")throw Error("middleware must be a function");let s=t[i];s.applyBeforeValidation=
n,s.global=r}Array.prototype.push.apply(this.globalMiddleware,t)}else if(typeof t=="function"){let i=t;i.applyBeforeValidation=n,i.global=r,i.mutates=o,this.globalMiddleware.push(t)}return this.yargs}addCoerceMiddleware(t,n){
let r=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(function(o){let i=[...r[n]||[],n];return o.option?!i.includes(o.option):!0}),t.option=n,this.addMiddleware(t,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let t=this.frozens.pop();t!==void 0&&(this.globalMiddleware=t)}reset(){this.globalMiddleware=
this.globalMiddleware.filter(function(t){return t.global})}}});function Zn(e,t,n=function(r){throw r}){try{let r=u$(e)?e():e;return Fe(r)?r.then(function(o){return t(o)}):t(r)}catch(r){return n(r)}}function u$(e){return typeof e=="function"}var Pu=y(function(){l();
Fo()});function Ay(e,t,n,r){return new Du(e,t,n,r)}function Iy(e){return typeof e=="object"&&!!e.builder&&typeof e.handler=="function"}function l$(e){return e.every(function(t){return typeof t=="string"})}function $y(e){
return typeof e=="function"}function f$(e){return typeof e=="object"}function p$(e){return typeof e=="object"&&!Array.isArray(e)}var Lr,Du,Oy=y(function(){l();Lo();Fo();Ru();Tu();zu();Pu();Lr=/(^\*)|(^\$0)/,
Du=class{constructor(t,n,r,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=o,this.usage=t,this.globalMiddleware=r,this.validation=n}addDirectory(t,n,r,o){o=o||
{},this.requireCache.add(r);let i=this.shim.path.resolve(this.shim.path.dirname(r),t),s=this.shim.readdirSync(i,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.
visit=="function"?o.visit:function(c){return c};for(let c of s){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let f=!1;for(let p of o.extensions)u.endsWith(p)&&(f=!0);if(f){let p=this.shim.path.join(i,u),m=n(p),d=Object.create(null,
Object.getOwnPropertyDescriptors({...m}));if(a(d,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),d.command||(d.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(
d)}}}}addHandler(t,n,r,o,i,s){var u=this;let a=[],c=Sy(i);if(o=o||function(){},Array.isArray(t))if(l$(t))[t,...a]=t;else for(let f of t)this.addHandler(f);else if(p$(t)){let f=Array.isArray(t.command)||
typeof t.command=="string"?t.command:null;if(f===null)throw new Error(`No command name given for module: ${this.shim.inspect(t)}`);t.aliases&&(f=[].concat(f).concat(t.aliases)),this.addHandler(f,this.
extractDesc(t),t.builder,t.handler,t.middlewares,t.deprecated);return}else if(Iy(r)){this.addHandler([t].concat(a),n,r.builder,r.handler,r.middlewares,r.deprecated);return}if(typeof t=="string"){let f=Mr(
t);a=a.map(function(d){return Mr(d).cmd});let p=!1,m=[f.cmd].concat(a).filter(function(d){return Lr.test(d)?(p=!0,!1):!0});m.length===0&&p&&m.push("$0"),p&&(f.cmd=m[0],a=m.slice(1),t=t.replace(Lr,f.cmd)),
a.forEach(function(d){u.aliasMap[d]=f.cmd}),n!==!1&&this.usage.command(t,n,p,a,s),this.handlers[f.cmd]={original:t,description:n,handler:o,builder:r||{},middlewares:c,deprecated:s,demanded:f.demanded,
optional:f.optional},p&&(this.defaultCommand=this.handlers[f.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){
return!!this.defaultCommand}runCommand(t,n,r,o,i,s){var m=this;let a=this.handlers[t]||this.handlers[this.aliasMap[t]]||this.defaultCommand,c=n.getInternalMethods().getContext(),u=c.commands.slice(),f=!t;
t&&(c.commands.push(t),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(f,a,n,r.aliases,u,o,i,s);return Fe(p)?p.then(function(d){return m.applyMiddlewareAndGetResult(f,a,d.innerArgv,
c,i,d.aliases,n)}):this.applyMiddlewareAndGetResult(f,a,p.innerArgv,c,i,p.aliases,n)}applyBuilderUpdateUsageAndParse(t,n,r,o,i,s,a,c){var p=this;let u=n.builder,f=r;if($y(u)){r.getInternalMethods().getUsageInstance().
freeze();let m=u(r.getInternalMethods().reset(o),c);if(Fe(m))return m.then(function(d){return f=ky(d)?d:r,p.parseAndUpdateUsage(t,n,f,i,s,a)})}else f$(u)&&(r.getInternalMethods().getUsageInstance().freeze(),
f=r.getInternalMethods().reset(o),Object.keys(n.builder).forEach(function(m){f.option(m,u[m])}));return this.parseAndUpdateUsage(t,n,f,i,s,a)}parseAndUpdateUsage(t,n,r,o,i,s){t&&r.getInternalMethods().
getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(r)&&r.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,n),n.description);let a=r.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,i,s);return Fe(a)?a.then(function(c){return{aliases:r.parsed.aliases,innerArgv:c}}):{aliases:r.parsed.aliases,innerArgv:a}}shouldUpdateUsage(t){return!t.getInternalMethods().getUsageInstance().
getUsageDisabled()&&t.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(t,n){let r=Lr.test(n.original)?n.original.replace(Lr,"").trim():n.original,o=t.
filter(function(i){return!Lr.test(i)});return o.push(r),`$0 ${o.join(" ")}`}handleValidationAndGetResult(t,n,r,o,i,s,a,c){if(!s.getInternalMethods().getHasOutput()){let u=s.getInternalMethods().runValidation(
i,c,s.parsed.error,t);r=Zn(r,function(f){return u(f),f})}if(n.handler&&!s.getInternalMethods().getHasOutput()){s.getInternalMethods().setHasOutput();let u=!!s.getOptions().configuration["populate--"];
s.getInternalMethods().postProcess(r,u,!1,!1),r=Bn(r,s,a,!1),r=Zn(r,function(f){let p=n.handler(f);return Fe(p)?p.then(function(){return f}):f}),Fe(r)&&!s.getInternalMethods().hasParseCallback()&&r.catch(
function(f){try{s.getInternalMethods().getUsageInstance().fail(null,f)}catch{}})}return t||(o.commands.pop(),o.fullCommands.pop()),r}applyMiddlewareAndGetResult(t,n,r,o,i,s,a){var p=this;let c={};if(i)
return r;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(n,r,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(n.middlewares),f=Bn(r,a,u,!0);return Fe(f)?f.then(function(m){
return p.handleValidationAndGetResult(t,n,m,o,s,a,u,c)}):this.handleValidationAndGetResult(t,n,f,o,s,a,u,c)}populatePositionals(t,n,r,o){n._=n._.slice(r.commands.length);let i=t.demanded.slice(0),s=t.
optional.slice(0),a={};for(this.validation.positionalCount(i.length,n._.length);i.length;){let c=i.shift();this.populatePositional(c,n,a)}for(;s.length;){let c=s.shift();this.populatePositional(c,n,a)}
return n._=r.commands.concat(n._.map(function(c){return""+c})),this.postProcessPositionals(n,a,this.cmdToParseOptions(t.original),o),a}populatePositional(t,n,r){let o=t.cmd[0];t.variadic?r[o]=n._.splice(
0).map(String):n._.length&&(r[o]=[String(n._.shift())])}cmdToParseOptions(t){let n={array:[],default:{},alias:{},demand:{}},r=Mr(t);return r.demanded.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&
(n.array.push(i),n.default[i]=[]),n.alias[i]=s,n.demand[i]=!0}),r.optional.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&(n.array.push(i),n.default[i]=[]),n.alias[i]=s}),n}postProcessPositionals(t,n,r,o){
var u=this;let i=Object.assign({},o.getOptions());i.default=Object.assign(r.default,i.default);for(let f of Object.keys(r.alias))i.alias[f]=(i.alias[f]||[]).concat(r.alias[f]);i.array=i.array.concat(r.
array),i.config={};let s=[];if(Object.keys(n).forEach(function(f){n[f].map(function(p){i.configuration["unknown-options-as-args"]&&(i.key[f]=!0),s.push(`--${f}`),s.push(p)})}),!s.length)return;let a=Object.
assign({},i.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(s,Object.assign({},i,{configuration:a}));if(c.error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{
let f=Object.keys(n);Object.keys(n).forEach(function(p){f.push(...c.aliases[p])}),Object.keys(c.argv).forEach(function(p){f.includes(p)&&(n[p]||(n[p]=c.argv[p]),!u.isInConfigs(o,p)&&!u.isDefaulted(o,p)&&
Object.prototype.hasOwnProperty.call(t,p)&&Object.prototype.hasOwnProperty.call(c.argv,p)&&(Array.isArray(t[p])||Array.isArray(c.argv[p]))?t[p]=[].concat(t[p],c.argv[p]):t[p]=c.argv[p])})}}isDefaulted(t,n){
let{default:r}=t.getOptions();return Object.prototype.hasOwnProperty.call(r,n)||Object.prototype.hasOwnProperty.call(r,this.shim.Parser.camelCase(n))}isInConfigs(t,n){var o=this;let{configObjects:r}=t.
getOptions();return r.some(function(i){return Object.prototype.hasOwnProperty.call(i,n)})||r.some(function(i){return Object.prototype.hasOwnProperty.call(i,o.shim.Parser.camelCase(n))})}runDefaultBuilderOn(t){
if(!this.defaultCommand)return;if(this.shouldUpdateUsage(t)){let r=Lr.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");t.getInternalMethods().
getUsageInstance().usage(r,this.defaultCommand.description)}let n=this.defaultCommand.builder;if($y(n))return n(t,!0);Iy(n)||Object.keys(n).forEach(function(r){t.option(r,n[r])})}extractDesc({describe:t,
description:n,desc:r}){for(let o of[t,n,r]){if(typeof o=="string"||o===!1)return o;pt(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let t=this.frozens.pop();pt(t,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=t}reset(){return this.handlers={},this.aliasMap=
{},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function yn(e={},t=function(){return!0}){let n={};return jr(e).forEach(function(r){t(r,e[r])&&(n[r]=e[r])}),n}var Is=y(function(){l();Lo()});function _n(e){typeof process>"u"||[process.stdout,process.stderr].forEach(function(t){let n=t;n._handle&&n.isTTY&&typeof n._handle.setBlocking=="function"&&n._handle.setBlocking(e)})}var ju=y(function(){
l()});function d$(e){return typeof e=="boolean"}function Cy(e,t){let n=t.y18n.__,r={},o=[];r.failFn=function($){o.push($)};let i=null,s=null,a=!0;r.showHelpOnFail=function($=!0,L){let[W,ie]=typeof $=="string"?[!0,$]:[$,L];return e.getInternalMethods().isGlobalContext()&&(s=ie),i=ie,a=W,r};let c=!1;r.fail=function($,L){let W=e.getInternalMethods().getLoggerInstance();if(o.length)for(let ie=o.length-1;ie>=
0;--ie){let be=o[ie];if(d$(be)){if(L)throw L;if($)throw Error($)}else be($,L,r)}else{if(e.getExitProcess()&&_n(!0),!c){c=!0,a&&(e.showHelp("error"),W.error()),($||L)&&W.error($||L);let ie=i||s;ie&&(($||
L)&&W.error(""),W.error(ie))}if(L=L||new Ze($),e.getExitProcess())return e.exit(1);if(e.getInternalMethods().hasParseCallback())return e.exit(1,L);throw L}};let u=[],f=!1;r.usage=function(C,$){return C===
null?(f=!0,u=[],r):(f=!1,u.push([C,$||""]),r)},r.getUsage=function(){return u},r.getUsageDisabled=function(){return f},r.getPositionalGroupName=function(){return n("Positionals:")};let p=[];r.example=
function(C,$){p.push([C,$||""])};let m=[];r.command=function($,L,W,ie,be=!1){W&&(m=m.map(function(de){return de[2]=!1,de})),m.push([$,L||"",W,ie,be])},r.getCommands=function(){return m};let d={};r.describe=
function($,L){Array.isArray($)?$.forEach(function(W){r.describe(W,L)}):typeof $=="object"?Object.keys($).forEach(function(W){r.describe(W,$[W])}):d[$]=L},r.getDescriptions=function(){return d};let g=[];
r.epilog=function(C){g.push(C)};let v=!1,_;r.wrap=function(C){v=!0,_=C},r.getWrap=function(){return t.getEnv("YARGS_DISABLE_WRAP")?null:(v||(_=R(),v=!0),_)};let A="__yargsString__:";r.deferY18nLookup=
function(C){return A+C},r.help=function(){if(P)return P;B();let $=e.customScriptName?e.$0:t.path.basename(e.$0),L=e.getDemandedOptions(),W=e.getDemandedCommands(),ie=e.getDeprecatedOptions(),be=e.getGroups(),
de=e.getOptions(),ke=[];ke=ke.concat(Object.keys(d)),ke=ke.concat(Object.keys(L)),ke=ke.concat(Object.keys(W)),ke=ke.concat(Object.keys(de.default)),ke=ke.filter(ne),ke=Object.keys(ke.reduce(function(Y,fe){
return fe!=="_"&&(Y[fe]=!0),Y},{}));let Re=r.getWrap(),le=t.cliui({width:Re,wrap:!!Re});if(!f){if(u.length)u.forEach(function(Y){le.div({text:`${Y[0].replace(/\$0/g,$)}`}),Y[1]&&le.div({text:`${Y[1]}`,
padding:[1,0,0,0]})}),le.div();else if(m.length){let Y=null;W._?Y=`${$} <${n("command")}>
`:Y=`${$} [${n("command")}]
`,le.div(`${Y}`)}}if(m.length>1||m.length===1&&!m[0][2]){le.div(n("Commands:"));let Y=e.getInternalMethods().getContext(),fe=Y.commands.length?`${Y.commands.join(" ")} `:"";e.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(m=m.sort(function(ue,_e){return ue[0].localeCompare(_e[0])}));let ye=$?`${$} `:"";m.forEach(function(ue){let _e=`${ye}${fe}${ue[0].replace(/^\$0 ?/,"")}`;le.span({text:_e,padding:[
0,2,0,2],width:k(m,Re,`${$}${fe}`)+4},{text:ue[1]});let Ae=[];ue[2]&&Ae.push(`[${n("default")}]`),ue[3]&&ue[3].length&&Ae.push(`[${n("aliases:")} ${ue[3].join(", ")}]`),ue[4]&&(typeof ue[4]=="string"?
Ae.push(`[${n("deprecated: %s",ue[4])}]`):Ae.push(`[${n("deprecated")}]`)),Ae.length?le.div({text:Ae.join(" "),padding:[0,0,0,2],align:"right"}):le.div()}),le.div()}let he=(Object.keys(de.alias)||[]).
concat(Object.keys(e.parsed.newAliases)||[]);ke=ke.filter(function(Y){return!e.parsed.newAliases[Y]&&he.every(function(fe){return(de.alias[fe]||[]).indexOf(Y)===-1})});let $e=n("Options:");be[$e]||(be[$e]=
[]),q(ke,de.alias,be,$e);let Ne=function(Y){return/^--/.test($s(Y))},Q=Object.keys(be).filter(function(Y){return be[Y].length>0}).map(function(Y){let fe=be[Y].filter(ne).map(function(ye){if(he.includes(
ye))return ye;for(let ue=0,_e;(_e=he[ue])!==void 0;ue++)if((de.alias[_e]||[]).includes(ye))return _e;return ye});return{groupName:Y,normalizedKeys:fe}}).filter(function({normalizedKeys:Y}){return Y.length>
0}).map(function({groupName:Y,normalizedKeys:fe}){let ye=fe.reduce(function(ue,_e){return ue[_e]=[_e].concat(de.alias[_e]||[]).map(function(Ae){return Y===r.getPositionalGroupName()?Ae:(/^[0-9]$/.test(
Ae)?de.boolean.includes(_e)?"-":"--":Ae.length>1?"--":"-")+Ae}).sort(function(Ae,Ge){return Ne(Ae)===Ne(Ge)?0:Ne(Ae)?1:-1}).join(", "),ue},{});return{groupName:Y,normalizedKeys:fe,switches:ye}});if(Q.
filter(function({groupName:Y}){return Y!==r.getPositionalGroupName()}).some(function({normalizedKeys:Y,switches:fe}){return!Y.every(function(ye){return Ne(fe[ye])})})&&Q.filter(function({groupName:Y}){
return Y!==r.getPositionalGroupName()}).forEach(function({normalizedKeys:Y,switches:fe}){Y.forEach(function(ye){Ne(fe[ye])&&(fe[ye]=m$(fe[ye],4))})}),Q.forEach(function({groupName:Y,normalizedKeys:fe,
switches:ye}){le.div(Y),fe.forEach(function(ue){let _e=ye[ue],Ae=d[ue]||"",Ge=null;Ae.includes(A)&&(Ae=n(Ae.substring(A.length))),de.boolean.includes(ue)&&(Ge=`[${n("boolean")}]`),de.count.includes(ue)&&
(Ge=`[${n("count")}]`),de.string.includes(ue)&&(Ge=`[${n("string")}]`),de.normalize.includes(ue)&&(Ge=`[${n("string")}]`),de.array.includes(ue)&&(Ge=`[${n("array")}]`),de.number.includes(ue)&&(Ge=`[${n(
"number")}]`);let ge=function(I){return typeof I=="string"?`[${n("deprecated: %s",I)}]`:`[${n("deprecated")}]`},It=[ue in ie?ge(ie[ue]):null,Ge,ue in L?`[${n("required")}]`:null,de.choices&&de.choices[ue]?
`[${n("choices:")} ${r.stringifiedValues(de.choices[ue])}]`:null,U(de.default[ue],de.defaultDescription[ue])].filter(Boolean).join(" ");le.span({text:$s(_e),padding:[0,2,0,2+Ny(_e)],width:k(ye,Re)+4},
Ae);let E=e.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;It&&!E?le.div({text:It,padding:[0,0,0,2],align:"right"}):le.div()}),le.div()}),p.length&&(le.div(n("Examples:")),p.forEach(function(Y){
Y[0]=Y[0].replace(/\$0/g,$)}),p.forEach(function(Y){Y[1]===""?le.div({text:Y[0],padding:[0,2,0,2]}):le.div({text:Y[0],padding:[0,2,0,2],width:k(p,Re)+4},{text:Y[1]})}),le.div()),g.length>0){let Y=g.map(
function(fe){return fe.replace(/\$0/g,$)}).join(`
`);le.div(`${Y}
`)}return le.toString().replace(/\s*$/,"")};function k(C,$,L){let W=0;return Array.isArray(C)||(C=Object.values(C).map(function(ie){return[ie]})),C.forEach(function(ie){W=Math.max(t.stringWidth(L?`${L} ${$s(ie[0])}`:$s(ie[0]))+Ny(ie[0]),W)}),$&&(W=Math.min(W,parseInt(($*.5).toString(),10))),W}function B(){let C=e.getDemandedOptions(),$=e.getOptions();(Object.keys($.alias)||[]).forEach(function(L){$.
alias[L].forEach(function(W){d[W]&&r.describe(L,d[W]),W in C&&e.demandOption(L,C[W]),$.boolean.includes(W)&&e.boolean(L),$.count.includes(W)&&e.count(L),$.string.includes(W)&&e.string(L),$.normalize.includes(
W)&&e.normalize(L),$.array.includes(W)&&e.array(L),$.number.includes(W)&&e.number(L)})})}let P;r.cacheHelpMessage=function(){P=this.help()},r.clearCachedHelpMessage=function(){P=void 0},r.hasCachedHelpMessage=
function(){return!!P};function q(C,$,L,W){let ie=[],be=null;return Object.keys(L).forEach(function(de){ie=ie.concat(L[de])}),C.forEach(function(de){be=[de].concat($[de]),be.some(function(ke){return ie.
indexOf(ke)!==-1})||L[W].push(de)}),ie}function ne(C){return e.getOptions().hiddenOptions.indexOf(C)<0||e.parsed.argv[e.getOptions().showHiddenOpt]}r.showHelp=function(C){let $=e.getInternalMethods().
getLoggerInstance();C||(C="error"),(typeof C=="function"?C:$[C])(r.help())},r.functionDescription=function(C){return["(",C.name?t.Parser.decamelize(C.name,"-"):n("generated-value"),")"].join("")},r.stringifiedValues=
function($,L){let W="",ie=L||", ",be=[].concat($);return!$||!be.length||be.forEach(function(de){W.length&&(W+=ie),W+=JSON.stringify(de)}),W};function U(C,$){let L=`[${n("default:")} `;if(C===void 0&&!$)
return null;if($)L+=$;else switch(typeof C){case"string":L+=`"${C}"`;break;case"object":L+=JSON.stringify(C);break;default:L+=C}return`${L}]`}function R(){return t.process.stdColumns?Math.min(80,t.process.
stdColumns):80}let se=null;r.version=function(C){se=C},r.showVersion=function(C){let $=e.getInternalMethods().getLoggerInstance();C||(C="error"),(typeof C=="function"?C:$[C])(se)},r.reset=function($){
return i=null,c=!1,u=[],f=!1,g=[],p=[],m=[],d=yn(d,function(L){return!$[L]}),r};let D=[];return r.freeze=function(){D.push({failMessage:i,failureOutput:c,usages:u,usageDisabled:f,epilogs:g,examples:p,
commands:m,descriptions:d})},r.unfreeze=function($=!1){let L=D.pop();L&&($?(d={...L.descriptions,...d},m=[...L.commands,...m],u=[...L.usages,...u],p=[...L.examples,...p],g=[...L.epilogs,...g]):{failMessage:i,
failureOutput:c,usages:u,usageDisabled:f,epilogs:g,examples:p,commands:m,descriptions:d}=L)},r}function Mu(e){return typeof e=="object"}function m$(e,t){return Mu(e)?{text:e.text,indentation:e.indentation+
t}:{text:e,indentation:t}}function Ny(e){return Mu(e)?e.indentation:0}function $s(e){return Mu(e)?e.text:e}var Ty=y(function(){l();Is();Uo();ju()});var Ry,Py=y(function(){l();Ry=function(){return{setParsed(){}}}});function Dy(e,t){if(e.length===0)return t.length;if(t.length===0)return e.length;let n=[],r;for(r=0;r<=t.length;r++)n[r]=[r];let o;for(o=0;o<=e.length;o++)n[0][o]=o;for(r=1;r<=t.length;r++)for(o=1;o<=
e.length;o++)t.charAt(r-1)===e.charAt(o-1)?n[r][o]=n[r-1][o-1]:r>1&&o>1&&t.charAt(r-2)===e.charAt(o-1)&&t.charAt(r-1)===e.charAt(o-2)?n[r][o]=n[r-2][o-2]+1:n[r][o]=Math.min(n[r-1][o-1]+1,Math.min(n[r][o-
1]+1,n[r-1][o]+1));return n[t.length][e.length]}var zy=y(function(){l()});function My(e,t,n){let r=n.y18n.__,o=n.y18n.__n,i={};i.nonOptionCount=function(p){let m=e.getDemandedCommands(),g=p._.length+(p["--"]?p["--"].length:0)-e.getInternalMethods().getContext().commands.length;
m._&&(g<m._.min||g>m._.max)&&(g<m._.min?m._.minMsg!==void 0?t.fail(m._.minMsg?m._.minMsg.replace(/\$0/g,g.toString()).replace(/\$1/,m._.min.toString()):null):t.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",g,g.toString(),m._.min.toString())):g>m._.max&&(m._.maxMsg!==void 0?t.fail(m._.maxMsg?m._.maxMsg.replace(/\$0/g,g.
toString()).replace(/\$1/,m._.max.toString()):null):t.fail(o("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",g,g.toString(),m._.max.toString()))))},
i.positionalCount=function(p,m){m<p&&t.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",m,m+"",p+""))},i.requiredArguments=
function(p,m){let d=null;for(let g of Object.keys(m))(!Object.prototype.hasOwnProperty.call(p,g)||typeof p[g]>"u")&&(d=d||{},d[g]=m[g]);if(d){let g=[];for(let _ of Object.keys(d)){let A=d[_];A&&g.indexOf(
A)<0&&g.push(A)}let v=g.length?`
${g.join(`
`)}`:"";t.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(d).length,Object.keys(d).join(", ")+v))}},i.unknownArguments=function(p,m,d,g,v=!0){var _;let A=e.getInternalMethods().
getCommandInstance().getCommands(),k=[],B=e.getInternalMethods().getContext();if(Object.keys(p).forEach(function(P){!jy.includes(P)&&!Object.prototype.hasOwnProperty.call(d,P)&&!Object.prototype.hasOwnProperty.
call(e.getInternalMethods().getParseContext(),P)&&!i.isValidAndSomeAliasIsNotNew(P,m)&&k.push(P)}),v&&(B.commands.length>0||A.length>0||g)&&p._.slice(B.commands.length).forEach(function(P){A.includes(
""+P)||k.push(""+P)}),v){let q=((_=e.getDemandedCommands()._)===null||_===void 0?void 0:_.max)||0,ne=B.commands.length+q;ne<p._.length&&p._.slice(ne).forEach(function(U){U=String(U),!B.commands.includes(
U)&&!k.includes(U)&&k.push(U)})}k.length&&t.fail(o("Unknown argument: %s","Unknown arguments: %s",k.length,k.map(function(P){return P.trim()?P:`"${P}"`}).join(", ")))},i.unknownCommands=function(p){let m=e.
getInternalMethods().getCommandInstance().getCommands(),d=[],g=e.getInternalMethods().getContext();return(g.commands.length>0||m.length>0)&&p._.slice(g.commands.length).forEach(function(v){m.includes(
""+v)||d.push(""+v)}),d.length>0?(t.fail(o("Unknown command: %s","Unknown commands: %s",d.length,d.join(", "))),!0):!1},i.isValidAndSomeAliasIsNotNew=function(p,m){if(!Object.prototype.hasOwnProperty.
call(m,p))return!1;let d=e.parsed.newAliases;return[p,...m[p]].some(function(g){return!Object.prototype.hasOwnProperty.call(d,g)||!d[p]})},i.limitedChoices=function(p){let m=e.getOptions(),d={};if(!Object.
keys(m.choices).length)return;Object.keys(p).forEach(function(_){jy.indexOf(_)===-1&&Object.prototype.hasOwnProperty.call(m.choices,_)&&[].concat(p[_]).forEach(function(A){m.choices[_].indexOf(A)===-1&&
A!==void 0&&(d[_]=(d[_]||[]).concat(A))})});let g=Object.keys(d);if(!g.length)return;let v=r("Invalid values:");g.forEach(function(_){v+=`
  ${r("Argument: %s, Given: %s, Choices: %s",_,t.stringifiedValues(d[_]),t.stringifiedValues(m.choices[_]))}`}),t.fail(v)};let s={};i.implies=function(p,m){ee("<string|object> [array|number|string]",[
p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.implies(d,p[d])}):(e.global(p),s[p]||(s[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.implies(p,d)}):(pt(m,void 0,
n),s[p].push(m)))},i.getImplied=function(){return s};function a(f,p){let m=Number(p);return p=isNaN(m)?p:m,typeof p=="number"?p=f._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.
prototype.hasOwnProperty.call(f,p)):p=Object.prototype.hasOwnProperty.call(f,p),p}i.implications=function(p){let m=[];if(Object.keys(s).forEach(function(d){let g=d;(s[d]||[]).forEach(function(v){let _=g,
A=v;_=a(p,_),v=a(p,v),_&&!v&&m.push(` ${g} -> ${A}`)})}),m.length){let d=`${r("Implications failed:")}
`;m.forEach(function(g){d+=g}),t.fail(d)}};let c={};i.conflicts=function(p,m){ee("<string|object> [array|string]",[p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.conflicts(
d,p[d])}):(e.global(p),c[p]||(c[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.conflicts(p,d)}):c[p].push(m))},i.getConflicting=function(){return c},i.conflicting=function(p){Object.keys(p).forEach(
function(m){c[m]&&c[m].forEach(function(d){d&&p[m]!==void 0&&p[d]!==void 0&&t.fail(r("Arguments %s and %s are mutually exclusive",m,d))})}),e.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(function(m){c[m].forEach(function(d){d&&p[n.Parser.camelCase(m)]!==void 0&&p[n.Parser.camelCase(d)]!==void 0&&t.fail(r("Arguments %s and %s are mutually exclusive",m,d))})})},
i.recommendCommands=function(p,m){m=m.sort(function(_,A){return A.length-_.length});let g=null,v=1/0;for(let _=0,A;(A=m[_])!==void 0;_++){let k=Dy(p,A);k<=3&&k<v&&(v=k,g=A)}g&&t.fail(r("Did you mean %s?",g))},i.reset=function(p){return s=yn(s,function(m){return!p[m]}),c=yn(c,function(m){return!p[m]}),i};let u=[];return i.freeze=function(){u.push({implied:s,conflicting:c})},i.unfreeze=function(){let p=u.
pop();pt(p,void 0,n),{implied:s,conflicting:c}=p},i}var jy,Ly=y(function(){l();Es();Lo();zy();Is();jy=["$0","--","_"]});function As(e,t,n,r){Bo=r;let o={};if(Object.prototype.hasOwnProperty.call(e,"extends")){if(typeof e.extends!="string")return o;let i=/\.json|\..*rc$/.test(e.extends),s=null;if(i)s=g$(t,e.extends);else
try{s=b$.resolve(e.extends)}catch{return e}h$(s),Lu.push(s),o=i?JSON.parse(Bo.readFileSync(s,"utf8")):r.require(e.extends),delete e.extends,o=As(o,Bo.path.dirname(s),n,Bo)}return Lu=[],n?Fy(o,e):Object.
assign({},o,e)}function h$(e){if(Lu.indexOf(e)>-1)throw new Ze(`Circular extended configurations: '${e}'.`)}function g$(e,t){return Bo.path.resolve(e,t)}function Fy(e,t){let n={};function r(o){return o&&
typeof o=="object"&&!Array.isArray(o)}Object.assign(n,e);for(let o of Object.keys(t))o!=="__proto__"&&(r(t[o])&&r(n[o])?n[o]=Fy(e[o],t[o]):n[o]=t[o]);return n}var b$,Lu,Bo,Uy=y(function(){l();Uo();b$=
{},Lu=[]});function a_(e){return function(t=[],n=e.process.cwd(),r){let o=new Yu(t,n,r,e);return Object.defineProperty(o,"argv",{get:function(){return o.parse()},enumerable:!0}),o.help(),o.version(),o}}function ky(e){
return!!e&&typeof e.getInternalMethods=="function"}var te,h,Ve,Vn,Zo,st,dt,Os,xn,qn,ks,vt,Ns,wt,Tt,mt,Et,Cs,Gn,Xe,re,Ts,Rs,ht,Wn,Fr,Hn,vn,Ps,ce,Kn,Yn,Jn,pe,Ds,Rt,Ue,By,Zy,Fu,Vy,qy,Gy,Xn,Wy,Uu,Hy,Ky,Bu,
wn,Ur,Zu,Vu,qu,Gu,Wu,Yy,Jy,Xy,Qy,e_,t_,n_,r_,zs,o_,Qn,i_,Hu,Vo,Ku,s_,er,y$,Yu,zu=y(function(){l();Oy();Lo();Uo();Ty();Es();Py();Ly();Is();Uy();Ru();Fo();Pu();ju();te=function(e,t,n,r,o){if(r==="m")throw new TypeError(
"Private method is not writable");if(r==="a"&&!o)throw new TypeError("Private accessor was defined without a setter");if(typeof t=="function"?e!==t||!o:!t.has(e))throw new TypeError("Cannot write private member to an object whose class did not declare it");return r==="a"?o.call(e,n):o?o.value=n:t.set(e,n),n},h=function(e,t,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof t=="function"?e!==t||!r:!t.has(e))throw new TypeError("Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(e):r?r.value:t.
get(e)};By=Symbol("copyDoubleDash"),Zy=Symbol("copyDoubleDash"),Fu=Symbol("deleteFromParserHintObject"),Vy=Symbol("emitWarning"),qy=Symbol("freeze"),Gy=Symbol("getDollarZero"),Xn=Symbol("getParserConfiguration"),Wy=Symbol("getUsageConfiguration"),Uu=Symbol("guessLocale"),Hy=Symbol("guessVersion"),Ky=Symbol("parsePositionalNumbers"),Bu=Symbol("pkgUp"),wn=Symbol("populateParserHintArray"),Ur=Symbol(
"populateParserHintSingleValueDictionary"),Zu=Symbol("populateParserHintArrayDictionary"),Vu=Symbol("populateParserHintDictionary"),qu=Symbol("sanitizeKey"),Gu=Symbol("setKey"),Wu=Symbol("unfreeze"),Yy=
Symbol("validateAsync"),Jy=Symbol("getCommandInstance"),Xy=Symbol("getContext"),Qy=Symbol("getHasOutput"),e_=Symbol("getLoggerInstance"),t_=Symbol("getParseContext"),n_=Symbol("getUsageInstance"),r_=Symbol(
"getValidationInstance"),zs=Symbol("hasParseCallback"),o_=Symbol("isGlobalContext"),Qn=Symbol("postProcess"),i_=Symbol("rebase"),Hu=Symbol("reset"),Vo=Symbol("runYargsParserAndExecuteCommands"),Ku=Symbol(
"runValidation"),s_=Symbol("setHasOutput"),er=Symbol("kTrackManuallySetKeys"),y$="en_US",Yu=class{constructor(t=[],n,r,o){this.customScriptName=!1,this.parsed=!1,Ve.set(this,void 0),Vn.set(this,void 0),
Zo.set(this,{commands:[],fullCommands:[]}),st.set(this,null),dt.set(this,null),Os.set(this,"show-hidden"),xn.set(this,null),qn.set(this,!0),ks.set(this,{}),vt.set(this,!0),Ns.set(this,[]),wt.set(this,
void 0),Tt.set(this,{}),mt.set(this,!1),Et.set(this,null),Cs.set(this,!0),Gn.set(this,void 0),Xe.set(this,""),re.set(this,void 0),Ts.set(this,void 0),Rs.set(this,{}),ht.set(this,null),Wn.set(this,null),
Fr.set(this,{}),Hn.set(this,{}),vn.set(this,void 0),Ps.set(this,!1),ce.set(this,void 0),Kn.set(this,!1),Yn.set(this,!1),Jn.set(this,!1),pe.set(this,void 0),Ds.set(this,{}),Rt.set(this,null),Ue.set(this,
void 0),te(this,ce,o,"f"),te(this,vn,t,"f"),te(this,Vn,n,"f"),te(this,Ts,r,"f"),te(this,wt,new Ss(this),"f"),this.$0=this[Gy](),this[Hu](),te(this,Ve,h(this,Ve,"f"),"f"),te(this,pe,h(this,pe,"f"),"f"),
te(this,Ue,h(this,Ue,"f"),"f"),te(this,re,h(this,re,"f"),"f"),h(this,re,"f").showHiddenOpt=h(this,Os,"f"),te(this,Gn,this[Zy](),"f"),h(this,ce,"f").y18n.setLocale(y$)}addHelpOpt(t,n){let r="help";return ee(
"[string|boolean] [string]",[t,n],arguments.length),h(this,Et,"f")&&(this[Fu](h(this,Et,"f")),te(this,Et,null,"f")),t===!1&&n===void 0?this:(te(this,Et,typeof t=="string"?t:r,"f"),this.boolean(h(this,
Et,"f")),this.describe(h(this,Et,"f"),n||h(this,pe,"f").deferY18nLookup("Show help")),this)}help(t,n){return this.addHelpOpt(t,n)}addShowHiddenOpt(t,n){if(ee("[string|boolean] [string]",[t,n],arguments.
length),t===!1&&n===void 0)return this;let r=typeof t=="string"?t:h(this,Os,"f");return this.boolean(r),this.describe(r,n||h(this,pe,"f").deferY18nLookup("Show hidden options")),h(this,re,"f").showHiddenOpt=
r,this}showHidden(t,n){return this.addShowHiddenOpt(t,n)}alias(t,n){return ee("<object|string|array> [string|array]",[t,n],arguments.length),this[Zu](this.alias.bind(this),"alias",t,n),this}array(t){return ee(
"<array|string>",[t],arguments.length),this[wn]("array",t),this[er](t),this}boolean(t){return ee("<array|string>",[t],arguments.length),this[wn]("boolean",t),this[er](t),this}check(t,n){var r=this;return ee(
"<function> [boolean]",[t,n],arguments.length),this.middleware(function(o,i){return Zn(function(){return t(o,i.getOptions())},function(s){return s?(typeof s=="string"||s instanceof Error)&&h(r,pe,"f").
fail(s.toString(),s):h(r,pe,"f").fail(h(r,ce,"f").y18n.__("Argument check failed: %s",t.toString())),o},function(s){return h(r,pe,"f").fail(s.message?s.message:s.toString(),s),o})},!1,n),this}choices(t,n){
return ee("<object|string|array> [string|array]",[t,n],arguments.length),this[Zu](this.choices.bind(this),"choices",t,n),this}coerce(t,n){if(ee("<object|string|array> [function]",[t,n],arguments.length),
Array.isArray(t)){if(!n)throw new Ze("coerce callback must be provided");for(let o of t)this.coerce(o,n);return this}else if(typeof t=="object"){for(let o of Object.keys(t))this.coerce(o,t[o]);return this}
if(!n)throw new Ze("coerce callback must be provided");let r=t;return h(this,re,"f").key[r]=!0,h(this,wt,"f").addCoerceMiddleware(function(o,i){var s;let a=(s=i.getAliases()[r])!==null&&s!==void 0?s:[],
c=[r,...a].filter(function(u){return Object.prototype.hasOwnProperty.call(o,u)});return c.length===0?o:Zn(function(){return n(o[c[0]])},function(u){return c.forEach(function(f){o[f]=u}),o},function(u){
throw new Ze(u.message)})},r),this}conflicts(t,n){return ee("<string|object> [string|array]",[t,n],arguments.length),h(this,Ue,"f").conflicts(t,n),this}config(t="config",n,r){var o=this;return ee("[object|string] [string|function] [function]",[t,n,r],arguments.length),typeof t=="object"&&!Array.isArray(t)?(t=As(t,h(this,Vn,"f"),this[Xn]()["deep-merge-config"]||!1,h(this,ce,"f")),h(this,re,"f").configObjects=
(h(this,re,"f").configObjects||[]).concat(t),this):(typeof n=="function"&&(r=n,n=void 0),this.describe(t,n||h(this,pe,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(t)?t:[t]).forEach(
function(i){h(o,re,"f").config[i]=r||!0}),this)}completion(t,n,r){return ee("[string] [string|boolean|function] [function]",[t,n,r],arguments.length),typeof n=="function"&&(r=n,n=void 0),te(this,dt,t||
h(this,dt,"f")||"completion","f"),!n&&n!==!1&&(n="generate completion script"),this.command(h(this,dt,"f"),n),r&&h(this,st,"f").registerFunction(r),this}command(t,n,r,o,i,s){return ee("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[t,n,r,o,i,s],arguments.length),h(this,Ve,"f").addHandler(t,n,r,o,i,s),this}commands(t,n,r,o,i,s){return this.command(t,n,
r,o,i,s)}commandDir(t,n){ee("<string> [object]",[t,n],arguments.length);let r=h(this,Ts,"f")||h(this,ce,"f").require;return h(this,Ve,"f").addDirectory(t,r,h(this,ce,"f").getCallerFile(),n),this}count(t){
return ee("<array|string>",[t],arguments.length),this[wn]("count",t),this[er](t),this}default(t,n,r){return ee("<object|string|array> [*] [string]",[t,n,r],arguments.length),r&&(Cu(t,h(this,ce,"f")),h(
this,re,"f").defaultDescription[t]=r),typeof n=="function"&&(Cu(t,h(this,ce,"f")),h(this,re,"f").defaultDescription[t]||(h(this,re,"f").defaultDescription[t]=h(this,pe,"f").functionDescription(n)),n=n.
call()),this[Ur](this.default.bind(this),"default",t,n),this}defaults(t,n,r){return this.default(t,n,r)}demandCommand(t=1,n,r,o){return ee("[number] [number|string] [string|null|undefined] [string|null|undefined]",[t,n,r,o],arguments.length),typeof n!="number"&&(r=n,n=1/0),this.global("_",!1),h(this,re,"f").demandedCommands._={min:t,max:n,minMsg:r,maxMsg:o},this}demand(t,n,r){var o=this;return Array.
isArray(n)?(n.forEach(function(i){pt(r,!0,h(o,ce,"f")),o.demandOption(i,r)}),n=1/0):typeof n!="number"&&(r=n,n=1/0),typeof t=="number"?(pt(r,!0,h(this,ce,"f")),this.demandCommand(t,n,r,r)):Array.isArray(
t)?t.forEach(function(i){pt(r,!0,h(o,ce,"f")),o.demandOption(i,r)}):typeof r=="string"?this.demandOption(t,r):(r===!0||typeof r>"u")&&this.demandOption(t),this}demandOption(t,n){return ee("<object|string|array> [string]",[t,n],arguments.length),this[Ur](this.demandOption.bind(this),"demandedOptions",t,n),this}deprecateOption(t,n){return ee("<string> [string|boolean]",[t,n],arguments.length),h(this,
re,"f").deprecatedOptions[t]=n,this}describe(t,n){return ee("<object|string|array> [string]",[t,n],arguments.length),this[Gu](t,!0),h(this,pe,"f").describe(t,n),this}detectLocale(t){return ee("<boolean>",[t],arguments.length),te(this,qn,t,"f"),this}env(t){return ee("[string|boolean]",[t],arguments.length),t===!1?delete h(this,re,"f").envPrefix:h(this,re,"f").envPrefix=t||"",this}epilogue(t){return ee(
"<string>",[t],arguments.length),h(this,pe,"f").epilog(t),this}epilog(t){return this.epilogue(t)}example(t,n){var r=this;return ee("<string|array> [string]",[t,n],arguments.length),Array.isArray(t)?t.
forEach(function(o){return r.example(...o)}):h(this,pe,"f").example(t,n),this}exit(t,n){te(this,mt,!0,"f"),te(this,xn,n,"f"),h(this,vt,"f")&&h(this,ce,"f").process.exit(t)}exitProcess(t=!0){return ee(
"[boolean]",[t],arguments.length),te(this,vt,t,"f"),this}fail(t){if(ee("<function|boolean>",[t],arguments.length),typeof t=="boolean"&&t!==!1)throw new Ze("Invalid first argument. Expected function or boolean 'false'");return h(this,pe,"f").failFn(t),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(t,n){var r=this;return ee("<array> [function]",[t,n],arguments.length),
n?h(this,st,"f").getCompletion(t,n):new Promise(function(o,i){h(r,st,"f").getCompletion(t,function(s,a){s?i(s):o(a)})})}getDemandedOptions(){return ee([],0),h(this,re,"f").demandedOptions}getDemandedCommands(){
return ee([],0),h(this,re,"f").demandedCommands}getDeprecatedOptions(){return ee([],0),h(this,re,"f").deprecatedOptions}getDetectLocale(){return h(this,qn,"f")}getExitProcess(){return h(this,vt,"f")}getGroups(){
return Object.assign({},h(this,Tt,"f"),h(this,Hn,"f"))}getHelp(){var t=this;if(te(this,mt,!0,"f"),!h(this,pe,"f").hasCachedHelpMessage()){if(!this.parsed){let r=this[Vo](h(this,vn,"f"),void 0,void 0,0,
!0);if(Fe(r))return r.then(function(){return h(t,pe,"f").help()})}let n=h(this,Ve,"f").runDefaultBuilderOn(this);if(Fe(n))return n.then(function(){return h(t,pe,"f").help()})}return Promise.resolve(h(
this,pe,"f").help())}getOptions(){return h(this,re,"f")}getStrict(){return h(this,Kn,"f")}getStrictCommands(){return h(this,Yn,"f")}getStrictOptions(){return h(this,Jn,"f")}global(t,n){var r=this;return ee(
"<string|array> [boolean]",[t,n],arguments.length),t=[].concat(t),n!==!1?h(this,re,"f").local=h(this,re,"f").local.filter(function(o){return t.indexOf(o)===-1}):t.forEach(function(o){h(r,re,"f").local.
includes(o)||h(r,re,"f").local.push(o)}),this}group(t,n){ee("<string|array> <string>",[t,n],arguments.length);let r=h(this,Hn,"f")[n]||h(this,Tt,"f")[n];h(this,Hn,"f")[n]&&delete h(this,Hn,"f")[n];let o={};
return h(this,Tt,"f")[n]=(r||[]).concat(t).filter(function(i){return o[i]?!1:o[i]=!0}),this}hide(t){return ee("<string>",[t],arguments.length),h(this,re,"f").hiddenOptions.push(t),this}implies(t,n){return ee(
"<string|object> [number|string|array]",[t,n],arguments.length),h(this,Ue,"f").implies(t,n),this}locale(t){return ee("[string]",[t],arguments.length),t===void 0?(this[Uu](),h(this,ce,"f").y18n.getLocale()):
(te(this,qn,!1,"f"),h(this,ce,"f").y18n.setLocale(t),this)}middleware(t,n,r){return h(this,wt,"f").addMiddleware(t,!!n,r)}nargs(t,n){return ee("<string|object|array> [number]",[t,n],arguments.length),
this[Ur](this.nargs.bind(this),"narg",t,n),this}normalize(t){return ee("<array|string>",[t],arguments.length),this[wn]("normalize",t),this}number(t){return ee("<array|string>",[t],arguments.length),this[wn](
"number",t),this[er](t),this}option(t,n){var r=this;if(ee("<string|object> [object]",[t,n],arguments.length),typeof t=="object")Object.keys(t).forEach(function(o){r.options(o,t[o])});else{typeof n!="object"&&(n={}),this[er](t),h(this,Rt,"f")&&(t==="version"||n?.alias==="version")&&this[Vy](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),h(this,re,"f").key[t]=!0,n.alias&&this.alias(t,n.alias);let o=n.deprecate||n.deprecated;o&&this.deprecateOption(t,o);let i=n.demand||n.required||n.require;i&&this.demand(t,
i),n.demandOption&&this.demandOption(t,typeof n.demandOption=="string"?n.demandOption:void 0),n.conflicts&&this.conflicts(t,n.conflicts),"default"in n&&this.default(t,n.default),n.implies!==void 0&&this.
implies(t,n.implies),n.nargs!==void 0&&this.nargs(t,n.nargs),n.config&&this.config(t,n.configParser),n.normalize&&this.normalize(t),n.choices&&this.choices(t,n.choices),n.coerce&&this.coerce(t,n.coerce),
n.group&&this.group(t,n.group),(n.boolean||n.type==="boolean")&&(this.boolean(t),n.alias&&this.boolean(n.alias)),(n.array||n.type==="array")&&(this.array(t),n.alias&&this.array(n.alias)),(n.number||n.
type==="number")&&(this.number(t),n.alias&&this.number(n.alias)),(n.string||n.type==="string")&&(this.string(t),n.alias&&this.string(n.alias)),(n.count||n.type==="count")&&this.count(t),typeof n.global==
"boolean"&&this.global(t,n.global),n.defaultDescription&&(h(this,re,"f").defaultDescription[t]=n.defaultDescription),n.skipValidation&&this.skipValidation(t);let s=n.describe||n.description||n.desc,a=h(
this,pe,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(a,t)||typeof s=="string")&&this.describe(t,s),n.hidden&&this.hide(t),n.requiresArg&&this.requiresArg(t)}return this}options(t,n){return this.
option(t,n)}parse(t,n,r){var s=this;ee("[string|array] [function|boolean|object] [function]",[t,n,r],arguments.length),this[qy](),typeof t>"u"&&(t=h(this,vn,"f")),typeof n=="object"&&(te(this,Wn,n,"f"),
n=r),typeof n=="function"&&(te(this,ht,n,"f"),n=!1),n||te(this,vn,t,"f"),h(this,ht,"f")&&te(this,vt,!1,"f");let o=this[Vo](t,!!n),i=this.parsed;return h(this,st,"f").setParsed(this.parsed),Fe(o)?o.then(
function(a){return h(s,ht,"f")&&h(s,ht,"f").call(s,h(s,xn,"f"),a,h(s,Xe,"f")),a}).catch(function(a){throw h(s,ht,"f")&&h(s,ht,"f")(a,s.parsed.argv,h(s,Xe,"f")),a}).finally(function(){s[Wu](),s.parsed=
i}):(h(this,ht,"f")&&h(this,ht,"f").call(this,h(this,xn,"f"),o,h(this,Xe,"f")),this[Wu](),this.parsed=i,o)}parseAsync(t,n,r){let o=this.parse(t,n,r);return Fe(o)?o:Promise.resolve(o)}parseSync(t,n,r){
let o=this.parse(t,n,r);if(Fe(o))throw new Ze(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(t){return ee("<object>",[t],arguments.length),
te(this,Rs,t,"f"),this}pkgConf(t,n){ee("<string> [string]",[t,n],arguments.length);let r=null,o=this[Bu](n||h(this,Vn,"f"));return o[t]&&typeof o[t]=="object"&&(r=As(o[t],n||h(this,Vn,"f"),this[Xn]()["deep-merge-config"]||!1,h(this,ce,"f")),h(this,re,"f").configObjects=(h(this,re,"f").configObjects||[]).concat(r)),this}positional(t,n){ee("<string> <object>",[t,n],arguments.length);let r=["default",
"defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];n=yn(n,function(s,a){return s==="type"&&!["string","number","boolean"].includes(
a)?!1:r.includes(s)});let o=h(this,Zo,"f").fullCommands[h(this,Zo,"f").fullCommands.length-1],i=o?h(this,Ve,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return jr(i).forEach(function(s){
let a=i[s];Array.isArray(a)?a.indexOf(t)!==-1&&(n[s]=!0):a[t]&&!(s in n)&&(n[s]=a[t])}),this.group(t,h(this,pe,"f").getPositionalGroupName()),this.option(t,n)}recommendCommands(t=!0){return ee("[boolean]",[t],arguments.length),te(this,Ps,t,"f"),this}required(t,n,r){return this.demand(t,n,r)}require(t,n,r){return this.demand(t,n,r)}requiresArg(t){return ee("<array|string|object> [number]",[t],arguments.
length),typeof t=="string"&&h(this,re,"f").narg[t]?this:(this[Ur](this.requiresArg.bind(this),"narg",t,NaN),this)}showCompletionScript(t,n){return ee("[string] [string]",[t,n],arguments.length),t=t||this.
$0,h(this,Gn,"f").log(h(this,st,"f").generateCompletionScript(t,n||h(this,dt,"f")||"completion")),this}showHelp(t){var n=this;if(ee("[string|function]",[t],arguments.length),te(this,mt,!0,"f"),!h(this,
pe,"f").hasCachedHelpMessage()){if(!this.parsed){let o=this[Vo](h(this,vn,"f"),void 0,void 0,0,!0);if(Fe(o))return o.then(function(){h(n,pe,"f").showHelp(t)}),this}let r=h(this,Ve,"f").runDefaultBuilderOn(
this);if(Fe(r))return r.then(function(){h(n,pe,"f").showHelp(t)}),this}return h(this,pe,"f").showHelp(t),this}scriptName(t){return this.customScriptName=!0,this.$0=t,this}showHelpOnFail(t,n){return ee(
"[boolean|string] [string]",[t,n],arguments.length),h(this,pe,"f").showHelpOnFail(t,n),this}showVersion(t){return ee("[string|function]",[t],arguments.length),h(this,pe,"f").showVersion(t),this}skipValidation(t){
return ee("<array|string>",[t],arguments.length),this[wn]("skipValidation",t),this}strict(t){return ee("[boolean]",[t],arguments.length),te(this,Kn,t!==!1,"f"),this}strictCommands(t){return ee("[boolean]",[t],arguments.length),te(this,Yn,t!==!1,"f"),this}strictOptions(t){return ee("[boolean]",[t],arguments.length),te(this,Jn,t!==!1,"f"),this}string(t){return ee("<array|string>",[t],arguments.length),
this[wn]("string",t),this[er](t),this}terminalWidth(){return ee([],0),h(this,ce,"f").process.stdColumns}updateLocale(t){return this.updateStrings(t)}updateStrings(t){return ee("<object>",[t],arguments.
length),te(this,qn,!1,"f"),h(this,ce,"f").y18n.updateLocale(t),this}usage(t,n,r,o){if(ee("<string|null|undefined> [string|boolean] [function|object] [function]",[t,n,r,o],arguments.length),n!==void 0){
if(pt(t,null,h(this,ce,"f")),(t||"").match(/^\$0( |$)/))return this.command(t,n,r,o);throw new Ze(".usage() description must start with $0 if being used as alias for .command()")}else return h(this,pe,
"f").usage(t),this}usageConfiguration(t){return ee("<object>",[t],arguments.length),te(this,Ds,t,"f"),this}version(t,n,r){let o="version";if(ee("[boolean|string] [string] [string]",[t,n,r],arguments.length),
h(this,Rt,"f")&&(this[Fu](h(this,Rt,"f")),h(this,pe,"f").version(void 0),te(this,Rt,null,"f")),arguments.length===0)r=this[Hy](),t=o;else if(arguments.length===1){if(t===!1)return this;r=t,t=o}else arguments.
length===2&&(r=n,n=void 0);return te(this,Rt,typeof t=="string"?t:o,"f"),n=n||h(this,pe,"f").deferY18nLookup("Show version number"),h(this,pe,"f").version(r||void 0),this.boolean(h(this,Rt,"f")),this.
describe(h(this,Rt,"f"),n),this}wrap(t){return ee("<number|null|undefined>",[t],arguments.length),h(this,pe,"f").wrap(t),this}[(Ve=new WeakMap,Vn=new WeakMap,Zo=new WeakMap,st=new WeakMap,dt=new WeakMap,
Os=new WeakMap,xn=new WeakMap,qn=new WeakMap,ks=new WeakMap,vt=new WeakMap,Ns=new WeakMap,wt=new WeakMap,Tt=new WeakMap,mt=new WeakMap,Et=new WeakMap,Cs=new WeakMap,Gn=new WeakMap,Xe=new WeakMap,re=new WeakMap,
Ts=new WeakMap,Rs=new WeakMap,ht=new WeakMap,Wn=new WeakMap,Fr=new WeakMap,Hn=new WeakMap,vn=new WeakMap,Ps=new WeakMap,ce=new WeakMap,Kn=new WeakMap,Yn=new WeakMap,Jn=new WeakMap,pe=new WeakMap,Ds=new WeakMap,
Rt=new WeakMap,Ue=new WeakMap,By)](t){if(!t._||!t["--"])return t;t._.push.apply(t._,t["--"]);try{delete t["--"]}catch{}return t}[Zy](){var t=this;return{log:function(...n){t[zs]()||console.log(...n),te(
t,mt,!0,"f"),h(t,Xe,"f").length&&te(t,Xe,h(t,Xe,"f")+`
`,"f"),te(t,Xe,h(t,Xe,"f")+n.join(" "),"f")},error:function(...n){t[zs]()||console.error(...n),te(t,mt,!0,"f"),h(t,Xe,"f").length&&te(t,Xe,h(t,Xe,"f")+`
`,"f"),te(t,Xe,h(t,Xe,"f")+n.join(" "),"f")}}}[Fu](t){var n=this;jr(h(this,re,"f")).forEach(function(r){if((function(i){return i==="configObjects"})(r))return;let o=h(n,re,"f")[r];Array.isArray(o)?o.includes(
t)&&o.splice(o.indexOf(t),1):typeof o=="object"&&delete o[t]}),delete h(this,pe,"f").getDescriptions()[t]}[Vy](t,n,r){h(this,ks,"f")[r]||(h(this,ce,"f").process.emitWarning(t,n),h(this,ks,"f")[r]=!0)}[qy](){
h(this,Ns,"f").push({options:h(this,re,"f"),configObjects:h(this,re,"f").configObjects.slice(0),exitProcess:h(this,vt,"f"),groups:h(this,Tt,"f"),strict:h(this,Kn,"f"),strictCommands:h(this,Yn,"f"),strictOptions:h(
this,Jn,"f"),completionCommand:h(this,dt,"f"),output:h(this,Xe,"f"),exitError:h(this,xn,"f"),hasOutput:h(this,mt,"f"),parsed:this.parsed,parseFn:h(this,ht,"f"),parseContext:h(this,Wn,"f")}),h(this,pe,
"f").freeze(),h(this,Ue,"f").freeze(),h(this,Ve,"f").freeze(),h(this,wt,"f").freeze()}[Gy](){var r=this;let t="",n;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(h(this,ce,"f").process.argv()[0])?n=
h(this,ce,"f").process.argv().slice(1,2):n=h(this,ce,"f").process.argv().slice(0,1),t=n.map(function(o){let i=r[i_](h(r,Vn,"f"),o);return o.match(/^(\/|([a-zA-Z]:)?\\)/)&&i.length<o.length?i:o}).join(
" ").trim(),h(this,ce,"f").getEnv("_")&&h(this,ce,"f").getProcessArgvBin()===h(this,ce,"f").getEnv("_")&&(t=h(this,ce,"f").getEnv("_").replace(`${h(this,ce,"f").path.dirname(h(this,ce,"f").process.execPath())}/`,"")),t}[Xn](){return h(this,Rs,"f")}[Wy](){return h(this,Ds,"f")}[Uu](){if(!h(this,qn,"f"))return;let t=h(this,ce,"f").getEnv("LC_ALL")||h(this,ce,"f").getEnv("LC_MESSAGES")||h(this,ce,"f").getEnv(
"LANG")||h(this,ce,"f").getEnv("LANGUAGE")||"en_US";this.locale(t.replace(/[.:].*/,""))}[Hy](){return this[Bu]().version||"unknown"}[Ky](t){let n=t["--"]?t["--"]:t._;for(let r=0,o;(o=n[r])!==void 0;r++)
h(this,ce,"f").Parser.looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(n[r]=Number(o));return t}[Bu](t){let n=t||"*";if(h(this,Fr,"f")[n])return h(this,Fr,"f")[n];let r={};try{
let o=t||h(this,ce,"f").mainFilename;h(this,ce,"f").path.extname(o)&&(o=h(this,ce,"f").path.dirname(o));let i=h(this,ce,"f").findUp(o,function(s,a){if(a.includes("package.json"))return"package.json"});
pt(i,void 0,h(this,ce,"f")),r=JSON.parse(h(this,ce,"f").readFileSync(i,"utf8"))}catch{}return h(this,Fr,"f")[n]=r||{},h(this,Fr,"f")[n]}[wn](t,n){var r=this;n=[].concat(n),n.forEach(function(o){o=r[qu](
o),h(r,re,"f")[t].push(o)})}[Ur](t,n,r,o){var i=this;this[Vu](t,n,r,o,function(s,a,c){h(i,re,"f")[s][a]=c})}[Zu](t,n,r,o){var i=this;this[Vu](t,n,r,o,function(s,a,c){h(i,re,"f")[s][a]=(h(i,re,"f")[s][a]||
[]).concat(c)})}[Vu](t,n,r,o,i){if(Array.isArray(r))r.forEach(function(s){t(s,o)});else if((function(s){return typeof s=="object"})(r))for(let s of jr(r))t(s,r[s]);else i(n,this[qu](r),o)}[qu](t){return t===
"__proto__"?"___proto___":t}[Gu](t,n){return this[Ur](this[Gu].bind(this),"key",t,n),this}[Wu](){var t,n,r,o,i,s,a,c,u,f,p,m;let d=h(this,Ns,"f").pop();pt(d,void 0,h(this,ce,"f"));let g;t=this,n=this,
r=this,o=this,i=this,s=this,a=this,c=this,u=this,f=this,p=this,m=this,{options:{set value(v){te(t,re,v,"f")}}.value,configObjects:g,exitProcess:{set value(v){te(n,vt,v,"f")}}.value,groups:{set value(v){
te(r,Tt,v,"f")}}.value,output:{set value(v){te(o,Xe,v,"f")}}.value,exitError:{set value(v){te(i,xn,v,"f")}}.value,hasOutput:{set value(v){te(s,mt,v,"f")}}.value,parsed:this.parsed,strict:{set value(v){
te(a,Kn,v,"f")}}.value,strictCommands:{set value(v){te(c,Yn,v,"f")}}.value,strictOptions:{set value(v){te(u,Jn,v,"f")}}.value,completionCommand:{set value(v){te(f,dt,v,"f")}}.value,parseFn:{set value(v){
te(p,ht,v,"f")}}.value,parseContext:{set value(v){te(m,Wn,v,"f")}}.value}=d,h(this,re,"f").configObjects=g,h(this,pe,"f").unfreeze(),h(this,Ue,"f").unfreeze(),h(this,Ve,"f").unfreeze(),h(this,wt,"f").
unfreeze()}[Yy](t,n){return Zn(n,function(r){return t(r),r})}getInternalMethods(){return{getCommandInstance:this[Jy].bind(this),getContext:this[Xy].bind(this),getHasOutput:this[Qy].bind(this),getLoggerInstance:this[e_].
bind(this),getParseContext:this[t_].bind(this),getParserConfiguration:this[Xn].bind(this),getUsageConfiguration:this[Wy].bind(this),getUsageInstance:this[n_].bind(this),getValidationInstance:this[r_].
bind(this),hasParseCallback:this[zs].bind(this),isGlobalContext:this[o_].bind(this),postProcess:this[Qn].bind(this),reset:this[Hu].bind(this),runValidation:this[Ku].bind(this),runYargsParserAndExecuteCommands:this[Vo].
bind(this),setHasOutput:this[s_].bind(this)}}[Jy](){return h(this,Ve,"f")}[Xy](){return h(this,Zo,"f")}[Qy](){return h(this,mt,"f")}[e_](){return h(this,Gn,"f")}[t_](){return h(this,Wn,"f")||{}}[n_](){
return h(this,pe,"f")}[r_](){return h(this,Ue,"f")}[zs](){return!!h(this,ht,"f")}[o_](){return h(this,Cs,"f")}[Qn](t,n,r,o){return r||Fe(t)||(n||(t=this[By](t)),(this[Xn]()["parse-positional-numbers"]||
this[Xn]()["parse-positional-numbers"]===void 0)&&(t=this[Ky](t)),o&&(t=Bn(t,this,h(this,wt,"f").getMiddleware(),!1))),t}[Hu](t={}){var s=this;te(this,re,h(this,re,"f")||{},"f");let n={};n.local=h(this,
re,"f").local||[],n.configObjects=h(this,re,"f").configObjects||[];let r={};n.local.forEach(function(a){r[a]=!0,(t[a]||[]).forEach(function(c){r[c]=!0})}),Object.assign(h(this,Hn,"f"),Object.keys(h(this,
Tt,"f")).reduce(function(a,c){let u=h(s,Tt,"f")[c].filter(function(f){return!(f in r)});return u.length>0&&(a[c]=u),a},{})),te(this,Tt,{},"f");let o=["array","boolean","string","skipValidation","count",
"normalize","number","hiddenOptions"],i=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return o.forEach(function(a){n[a]=
(h(s,re,"f")[a]||[]).filter(function(c){return!r[c]})}),i.forEach(function(a){n[a]=yn(h(s,re,"f")[a],function(c){return!r[c]})}),n.envPrefix=h(this,re,"f").envPrefix,te(this,re,n,"f"),te(this,pe,h(this,
pe,"f")?h(this,pe,"f").reset(r):Cy(this,h(this,ce,"f")),"f"),te(this,Ue,h(this,Ue,"f")?h(this,Ue,"f").reset(r):My(this,h(this,pe,"f"),h(this,ce,"f")),"f"),te(this,Ve,h(this,Ve,"f")?h(this,Ve,"f").reset():
Ay(h(this,pe,"f"),h(this,Ue,"f"),h(this,wt,"f"),h(this,ce,"f")),"f"),h(this,st,"f")||te(this,st,Ry(this,h(this,pe,"f"),h(this,Ve,"f"),h(this,ce,"f")),"f"),h(this,wt,"f").reset(),te(this,dt,null,"f"),te(
this,Xe,"","f"),te(this,xn,null,"f"),te(this,mt,!1,"f"),this.parsed=!1,this}[i_](t,n){return h(this,ce,"f").path.relative(t,n)}[Vo](t,n,r,o=0,i=!1){var B=this;var s,a,c,u;let f=!!r||i;t=t||h(this,vn,"f"),h(this,re,"f").__=h(this,ce,"f").y18n.__,h(this,re,"f").configuration=this[Xn]();let p=!!h(this,re,"f").configuration["populate--"],m=Object.assign({},h(this,re,"f").configuration,{"populate--":!0}),
d=h(this,ce,"f").Parser.detailed(t,Object.assign({},h(this,re,"f"),{configuration:{"parse-positional-numbers":!1,...m}})),g=Object.assign(d.argv,h(this,Wn,"f")),v,_=d.aliases,A=!1,k=!1;Object.keys(g).
forEach(function(P){P===h(B,Et,"f")&&g[P]?A=!0:P===h(B,Rt,"f")&&g[P]&&(k=!0)}),g.$0=this.$0,this.parsed=d,o===0&&h(this,pe,"f").clearCachedHelpMessage();try{if(this[Uu](),n)return this[Qn](g,p,!!r,!1);
h(this,Et,"f")&&[h(this,Et,"f")].concat(_[h(this,Et,"f")]||[]).filter(function(R){return R.length>1}).includes(""+g._[g._.length-1])&&(g._.pop(),A=!0),te(this,Cs,!1,"f");let P=h(this,Ve,"f").getCommands(),
q=!((s=h(this,st,"f"))===null||s===void 0)&&s.completionKey?[(a=h(this,st,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=h(this,st,"f"))===null||c===void 0?void 0:c.completionKey])!==
null&&u!==void 0?u:[]].some(function(U){return Object.prototype.hasOwnProperty.call(g,U)}):!1,ne=A||q||i;if(g._.length){if(P.length){let U;for(let R=o||0,se;g._[R]!==void 0;R++)if(se=String(g._[R]),P.
includes(se)&&se!==h(this,dt,"f")){let D=h(this,Ve,"f").runCommand(se,this,d,R+1,i,A||k||i);return this[Qn](D,p,!!r,!1)}else if(!U&&se!==h(this,dt,"f")){U=se;break}!h(this,Ve,"f").hasDefaultCommand()&&
h(this,Ps,"f")&&U&&!ne&&h(this,Ue,"f").recommendCommands(U,P)}h(this,dt,"f")&&g._.includes(h(this,dt,"f"))&&!q&&(h(this,vt,"f")&&_n(!0),this.showCompletionScript(),this.exit(0))}if(h(this,Ve,"f").hasDefaultCommand()&&
!ne){let U=h(this,Ve,"f").runCommand(null,this,d,0,i,A||k||i);return this[Qn](U,p,!!r,!1)}if(q){h(this,vt,"f")&&_n(!0),t=[].concat(t);let U=t.slice(t.indexOf(`--${h(this,st,"f").completionKey}`)+1);return h(
this,st,"f").getCompletion(U,function(R,se){if(R)throw new Ze(R.message);(se||[]).forEach(function(D){h(B,Gn,"f").log(D)}),B.exit(0)}),this[Qn](g,!p,!!r,!1)}if(h(this,mt,"f")||(A?(h(this,vt,"f")&&_n(!0),
f=!0,this.showHelp(function(U){h(B,Gn,"f").log(U),B.exit(0)})):k&&(h(this,vt,"f")&&_n(!0),f=!0,h(this,pe,"f").showVersion("log"),this.exit(0))),!f&&h(this,re,"f").skipValidation.length>0&&(f=Object.keys(
g).some(function(U){return h(B,re,"f").skipValidation.indexOf(U)>=0&&g[U]===!0})),!f){if(d.error)throw new Ze(d.error.message);if(!q){let U=this[Ku](_,{},d.error);r||(v=Bn(g,this,h(this,wt,"f").getMiddleware(),
!0)),v=this[Yy](U,v??g),Fe(v)&&!r&&(v=v.then(function(){return Bn(g,B,h(B,wt,"f").getMiddleware(),!1)}))}}}catch(P){if(P instanceof Ze)h(this,pe,"f").fail(P.message,P);else throw P}return this[Qn](v??
g,p,!!r,!0)}[Ku](t,n,r,o){var s=this;let i={...this.getDemandedOptions()};return function(a){if(r)throw new Ze(r.message);h(s,Ue,"f").nonOptionCount(a),h(s,Ue,"f").requiredArguments(a,i);let c=!1;h(s,
Yn,"f")&&(c=h(s,Ue,"f").unknownCommands(a)),h(s,Kn,"f")&&!c?h(s,Ue,"f").unknownArguments(a,t,n,!!o):h(s,Jn,"f")&&h(s,Ue,"f").unknownArguments(a,t,{},!1,!1),h(s,Ue,"f").limitedChoices(a),h(s,Ue,"f").implications(
a),h(s,Ue,"f").conflicting(a)}}[s_](){te(this,mt,!0,"f")}[er](t){if(typeof t=="string")h(this,re,"f").key[t]=!0;else for(let n of t)h(this,re,"f").key[n]=!0}}});var _$,c_,u_=y(function(){"use strict";l();vy();zu();_$=a_(xy),c_=_$});var l_={};Ce(l_,{default:function(){return c_}});var f_=y(function(){l();u_()});var Jt={};Ce(Jt,{BIGINT_FORMAT_RANGES:function(){return L$},CONSTANT_CATCH:function(){return z_},Class:function(){return Qu},NUMBER_FORMAT_RANGES:function(){return M$},aborted:function(){return In},allowsEval:function(){
return x_},assert:function(){return I$},assertEqual:function(){return x$},assertIs:function(){return E$},assertNever:function(){return S$},assertNotEqual:function(){return v$},assignProp:function(){return Go},
attachSchema:function(){return Fs},base64ToUint8Array:function(){return P_},base64urlToUint8Array:function(){return G$},cached:function(){return js},captureStackTrace:function(){return Ms},cleanEnum:function(){
return q$},cleanRegex:function(){return m_},clone:function(){return St},cloneDef:function(){return C$},codePointLength:function(){return B$},constantCatch:function(){return j_},createTransparentProxy:function(){
return j$},defineLazy:function(){return h_},defineLazyInternal:function(){return Vr},derived:function(){return Y$},esc:function(){return y_},escapeRegex:function(){return E_},explicitlyAborted:function(){
return ol},extend:function(){return A_},finalizeIssue:function(){return zt},floatSafeRemainder:function(){return O$},getElementAtPath:function(){return T$},getEnumValues:function(){return d_},getLengthableOrigin:function(){
return Z$},getParsedType:function(){return z$},getSizableOrigin:function(){return F$},hexToUint8Array:function(){return H$},hide:function(){return al},installLazyProp:function(){return cl},isObject:function(){
return qo},isPlainObject:function(){return Zr},issue:function(){return il},joinValues:function(){return $$},jsonStringifyReplacer:function(){return el},members:function(){return sl},merge:function(){return N_},
mergeDefs:function(){return Dt},normalizeParams:function(){return Sn},nullish:function(){return A$},numKeys:function(){return D$},objectClone:function(){return k$},omit:function(){return $_},optionalKeys:function(){
return rl},own:function(){return Pt},parsedType:function(){return V$},partial:function(){return C_},pick:function(){return I_},prefixIssues:function(){return nr},primitiveTypes:function(){return w_},promiseAllObject:function(){
return R$},propertyKeyTypes:function(){return v_},randomString:function(){return P$},rawShape:function(){return tl},required:function(){return T_},safeExtend:function(){return k_},shallowClone:function(){
return nl},sizeCaps:function(){return R_},slugify:function(){return __},stringifyPrimitive:function(){return S_},toZod:function(){return w$},uint8ArrayToBase64:function(){return D_},uint8ArrayToBase64url:function(){
return W$},uint8ArrayToHex:function(){return K$},unwrapMessage:function(){return Br}});function x$(e){return e}function v$(e){return e}function w$(){return function(e){return e}}function E$(e){}function S$(e){
throw new Error("Unexpected value in exhaustive check")}function I$(e){}function d_(e){let t=Object.values(e).filter(function(r){return typeof r=="number"});return Object.entries(e).filter(function([r,
o]){return t.indexOf(+r)===-1}).map(function([r,o]){return o})}function $$(e,t="|"){return e.map(function(n){return S_(n)}).join(t)}function el(e,t){return typeof t=="bigint"?t.toString():t}function js(e){
return new Xu(e)}function A$(e){return e==null}function m_(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function O$(e,t){let n=e/t,r=Math.round(n),o=4*Number.
EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}function h_(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==p_)return r===void 0&&(r=p_,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},
configurable:!0})}function k$(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Go(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function tl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Yt(e){return tl(e._zod.def)??e._zod.def.shape}function g_(e,t,n){Object.defineProperty(e,t,{get(){
let r=n();return Go(this,t,r),r},enumerable:!0,configurable:!0})}function b_(e,t,n){t in e?Go(e,t,n):e[t]=n}function tr(e,t,n,r){let o=Yt(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);
s.enumerable&&(s.get?g_(e,i,function(){let a=t._zod.def.shape[i];return r?r(a,i):a}):b_(e,i,r?r(s.value,i):s.value))}}function N$(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(
t,n);r.enumerable&&(r.get?g_(e,n,function(){return t[n]}):b_(e,n,r.value))}}function Dt(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties(
{},t)}function C$(e){return Dt(e._zod.def)}function T$(e,t){return t?t.reduce(function(n,r){return n?.[r]},e):e}function R$(e){let t=Object.keys(e),n=t.map(function(r){return e[r]});return Promise.all(
n).then(function(r){let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function P$(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}
function y_(e){return JSON.stringify(e)}function __(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function qo(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function Zr(e){if(qo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(qo(n)===!1||Object.prototype.hasOwnProperty.call(
n,"isPrototypeOf")===!1)}function nl(e){return Zr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function D$(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function E_(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function St(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function Sn(e){
let t=e;if(!t)return{};if(typeof t=="string")return{error:function(){return t}};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:function(){return t.error}}:t}function j$(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){
return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function S_(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function rl(e){return Object.keys(e).filter(function(t){return e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional"})}function I_(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return tr(i,e,Ls(e,t)),St(e,Dt(n,{shape:i,checks:[]}))}function Ls(e,t){let n=Yt(
e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function $_(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Ls(e,t)),s={};return tr(s,e,Reflect.ownKeys(Yt(e)).filter(function(a){return!i.
has(a)})),St(e,Dt(n,{shape:s,checks:[]}))}function A_(e,t){if(!Zr(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Yt(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return St(e,Dt(e._zod.def,{shape:O_(
e,t)}))}function O_(e,t){let n={};return tr(n,e,Reflect.ownKeys(Yt(e))),N$(n,t),n}function k_(e,t){if(!Zr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return St(e,Dt(e._zod.
def,{shape:O_(e,t)}))}function N_(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};tr(n,e,Reflect.ownKeys(Yt(e))),tr(n,t,Reflect.ownKeys(Yt(t)));let r=Dt(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return St(e,r)}function C_(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Ls(t,n)):void 0,c={};return tr(c,t,Reflect.ownKeys(Yt(t)),e&&function(u,f){return a&&!a.has(f)?u:new e({type:"optional",innerType:u})}),St(t,Dt(t._zod.def,
{shape:c,checks:[]}))}function T_(e,t,n){let r=n?new Set(Ls(t,n)):void 0,o={};return tr(o,t,Reflect.ownKeys(Yt(t)),function(i,s){return r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})}),St(t,Dt(
t._zod.def,{shape:o}))}function In(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function ol(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<
e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function nr(e,t){return t.map(function(n){var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Br(e){return typeof e==
"string"?e:e?.message}function R_(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Fs(e,t,n){
var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function zt(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);
let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:Br(e.inst?._zod.def?.error?.(e))??Br(i?.(e))??Br(t?.error?.(e))??Br(n.customError?.(e))??Br(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}
function F$(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function B$(e){let t=e.length;if(!U$.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(
r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Z$(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function V$(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)
return n.constructor.name}}return t}function il(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function q$(e){return Object.entries(e).filter(function([t,
n]){return Number.isNaN(Number.parseInt(t,10))}).map(function(t){return t[1]})}function P_(e){let t=(void 0)(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function D_(e){
let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function G$(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);return P_(t+n)}function W$(e){
return D_(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function H$(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(t.length/
2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function K$(e){return Array.from(e).map(function(t){return t.toString(16).padStart(2,"0")}).join("")}function sl(e,t){
for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):J$(e,n,r.value)}}function Pt(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function al(e,t,n){return Pt(e,t,n,!1)}function Y$(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Pt(this,n,
r(this))},set(o){Pt(this,n,o)}})}return t}function J$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Pt(this,t,n.bind(this))},set(r){Pt(this,t,r)}})}function X$(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}function Vr(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ju!==e._zod){Ju=void 0;return}Ju=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.
defineProperty(this,t,Q$);let o=En;En=!1;try{let i=n(this);return En?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),En=En||o,i}catch(i){throw delete this[t],En=En||
o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function cl(e,t,n,r){let o=X$(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,
enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:i})}})}function j_(e){let t=function(){return e};return t[z_]=!0,t}var Xu,p_,Ms,x_,z$,v_,w_,M$,L$,U$,Qu,Ju,En,Q$,z_,Xt=y(function(){l();or();Xu=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};p_=Symbol("evaluating");Ms="captureStackTrace"in Error?Error.captureStackTrace:function(...e){};x_=js(function(){
if(rr.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});z$=function(e){let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":
typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},v_=new Set(["string","number","symbol"]),w_=new Set(["string","number","bigint","boolean","symbol","undefined"]);M$=(function(){return{safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}})(),L$={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};U$=/[\uD800-\uDBFF]/;Qu=class{constructor(...t){}};En=!1,Q$={configurable:!0,get(){En=!0}};z_="~constantCatch"});function eA(e){let t=L_;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return L_=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function qe(e,t,n,r){
let o={};function i(m){this.def=m,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,d){if(m._zod){if(m._zod.traits.has(e))return}else{ul.value=new i(d);try{Object.defineProperty(
m,"_zod",ul)}finally{ul.value=void 0}}if(m._zod.traits.add(e),t(m,d),a){let v=Object.getPrototypeOf(m),_=m._zod.constr.prototype,A=v;for(;A&&A!==_;)A=Object.getPrototypeOf(A);let k=A??v;a.has(k)||(a.add(
k),sl(k,s))}let g=p.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in m||(m[v]=g[v].bind(m)))}let u=r?.Parent??Object;class f extends u{}Object.defineProperty(f,"name",{value:e});
function p(m){let d=r?.Parent?eA(f):this;c(d,m);let g=d._zod.deferred;if(g){for(let _ of g)_();d._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(d),d}return Object.
defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:function(m){return r?.Parent&&m instanceof r.Parent?!0:m?._zod?.traits?.has(e)}}),Object.defineProperty(p,"name",{value:e}),
p}function en(e){return e&&Object.assign(rr,e),rr}var M_,ul,L_,Qt,rr,or=y(function(){l();Xt();ul={value:void 0,enumerable:!1},L_="captureStackTrace"in Error?Error:null;Qt=class extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(M_=globalThis).__zod_globalConfig??(M_.__zod_globalConfig={});rr=globalThis.__zod_globalConfig});function tA(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,el,2)),e.message}function nA(e){this._zod.message=e}var rA,fl,F_,U_,KU,Wo,pl=y(function(){l();or();Xt();rA={get:tA,set:nA,
enumerable:!0,configurable:!0},fl={value:void 0,enumerable:!1},F_=new WeakSet([Object.prototype,Error.prototype]),U_=function(e,t){e.name="$ZodError",fl.value=t,Object.defineProperty(e,"issues",fl),fl.
value=void 0,Object.defineProperty(e,"message",rA);let n=Object.getPrototypeOf(e);F_.has(n)||(F_.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){var o=this;let r=function(){
return o.message};return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},KU=qe(
"$ZodError",U_),Wo=qe("$ZodError",U_,void 0,{Parent:Error})});function B_(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(function(o){return zt(o,n,en())})),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var iA,dl,sA,ml,aA,hl,cA,gl,
Z_=y(function(){l();or();pl();Xt();iA=function(e){let t=function(n,r,o,i){let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Qt;if(a.issues.length){
let c=new(i?.Err??e)(a.issues.map(function(u){return zt(u,s,en())}));throw Ms(c,i?.callee??t),c}return a.value};return t},dl=iA(Wo),sA=function(e){let t=async function(n,r,o,i){let s=o?{...o,async:!0}:
{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(function(u){return zt(u,s,en())}));throw Ms(c,i?.callee??t),c}return a.
value};return t},ml=sA(Wo),aA=function(e){return function(t,n,r){let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Qt;return i.issues.length?B_(e,
i.issues,o):{success:!0,data:i.value}}},hl=aA(Wo);cA=function(e){return async function(t,n,r){let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?B_(e,i.issues,o):{success:!0,data:i.value}}},gl=cA(Wo)});var V_,q_,yl=y(function(){l();V_=/^[\s\S]{0,}$/,q_=/^-?\d+(?:\.\d+)?$/});var _l,uA,G_,xl=y(function(){l();or();_l=qe("$ZodCheck",function(e,t){var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),uA=qe("$ZodCheckStringFormat",function(e,t){var n,r;
_l.init(e,t),t.pattern?(n=e._zod).check??(n.check=function(o){t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?
{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=function(){})}),G_=qe("$ZodCheckRegex",function(e,t){uA.init(e,t),e._zod.check=function(n){t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})});var W_=y(function(){l()});var H_,vl=y(function(){l();H_={major:4,minor:6,patch:7}});async function fA(e,t){let n={async:!0};return Y_(await e._zod.run({value:t,issues:[]},n),n)}function pA(e){return{validate:function(t){let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof
Promise))return Y_(r,n)}catch{}return fA(e,t)},vendor:"zod",version:1}}function Us(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;
t.issues.push(...nr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&
(t.value[n]=void 0):t.value[n]=e.value}}function mA(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:dA,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.
traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=rl(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function hA(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,f=u.def.type,p=u.optin,m=u.optout,d=0;for(let g in t){if(s&&n.issues.length!==d){if(In(n,d))break;d=n.issues.length}if(c.has(g))continue;
if(g==="__proto__"){f==="never"&&a.push(g);continue}if(f==="never"){a.push(g);continue}let v=u.run({value:t[g],issues:[]},r);v instanceof Promise?e.push(v.then(function(_){return Us(_,n,g,t,p,m)})):Us(
v,n,g,t,p,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(function(){return n}):n}function K_(e,t,n,r){return t.issues.length?
(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(function(o){return zt(o,r,en())})},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var ir,Y_,J_,X_,dA,Q_,ex,tx,nx=y(function(){
l();or();yl();Xt();vl();Xt();ir=qe("$ZodType",function(e,t){var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=H_;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:
r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(function(){e._zod.run=e._zod.parse});else{let i=function(a,c,u){
if(a.memo)return a;let f=In(a),p;for(let m of c){if(m._zod.def.when){if(ol(a)||!m._zod.def.when(a))continue}else if(f)continue;let d=a.issues.length,g=m._zod.check(a);if(g instanceof Promise&&u?.async===
!1)throw new Qt;if(p||g instanceof Promise)p=(p??Promise.resolve()).then(async function(){await g,a.issues.length!==d&&(Fs(a.issues,d,e),f||(f=In(a,d)))});else{if(a.issues.length===d)continue;Fs(a.issues,
d,e),f||(f=In(a,d))}}return p?p.then(function(){return a}):a},s=function(a,c,u){if(In(a))return a.aborted=!0,a;let f=i(c,o,u);if(f instanceof Promise){if(u.async===!1)throw new Qt;return f.then(function(p){
return e._zod.parse(p,u)})}return e._zod.parse(f,u)};e._zod.run=function(a,c){if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let f=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return f instanceof Promise?f.then(function(p){return s(p,a,c)}):s(f,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new Qt;return u.then(function(f){return i(f,o,c)})}return i(
u,o,c)}}},{get"~standard"(){return al(this,"~standard",pA(this))},set"~standard"(e){Pt(this,"~standard",e)}}),Y_=function(e,t){return e.issues.length?{issues:e.issues.map(function(n){return zt(n,t,en())})}:
{value:e.value}};J_=qe("$ZodString",function(e,t){ir.init(e,t),e._zod.pattern=t.pattern??V_,e._zod.parse=function(n,r){if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.
issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),X_=qe("$ZodUnknown",function(e,t){ir.init(e,t),e._zod.parse=function(n){return n}});dA=[];Q_=qe("$ZodObject",function(e,t){
ir.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=function(){let f={...r};return Object.defineProperty(t,"shape",{value:f}),u.raw=f,f};u.raw=r,Object.
defineProperty(t,"shape",{get:u})}let o=js(function(){return mA(t)});Vr(e,"propValues",function(u){let f=u.def.shape,p={};for(let m in f){let d=f[m]._zod;if(d.values){Object.prototype.hasOwnProperty.call(
p,m)||Go(p,m,new Set);for(let g of d.values)p[m].add(g);d.optin!==void 0&&p[m].add(void 0)}}return p});let i=qo,s=t.catchall,a,c=rr.memoizer;c?.attach(e),e._zod.parse=function(u,f){a??(a=o.value);let p=u.
value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},f):{};let m=[],d=a.shape,g=f?.abortEarly,v=u.issues.length;for(let _ of a.allKeys){
if(g&&u.issues.length!==v){if(In(u,v))break;v=u.issues.length}if(_==="__proto__")continue;let A=d[_],k=A._zod.optin,B=A._zod.optout,P=A._zod.run({value:p[_],issues:[]},f);P instanceof Promise?m.push(P.
then(function(q){return Us(q,u,_,p,k,B)})):Us(P,u,_,p,k,B)}return s?hA(m,p,u,f,o.value,e,g===!0):m.length?Promise.all(m).then(function(){return u}):u}}),ex=qe("$ZodRecord",function(e,t){ir.init(e,t);let n=rr.
memoizer;n?.attach(e),e._zod.parse=function(r,o){let i=r.value;if(!Zr(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let f of a)if(typeof f=="string"||typeof f=="number"||typeof f=="symbol"){if(c.add(typeof f=="number"?f.toString():f),f==="__proto__")continue;let p=t.
keyType._zod.run({value:f,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(function(g){return zt(g,o,en())}),input:f,path:[f],inst:e});continue}let m=p.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({value:i[f],issues:[]},o);d instanceof
Promise?s.push(d.then(function(g){g.issues.length&&r.issues.push(...nr(f,g.issues)),r.value[m]=g.value})):(d.issues.length&&r.issues.push(...nr(f,d.issues)),r.value[m]=d.value)}let u;for(let f in i)if(!c.
has(f))if(t.mode==="loose"){if(f==="__proto__")continue;r.value[f]=i[f]}else u=u??[],u.push(f);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?
n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&q_.test(u)&&f.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(f=g)}if(f.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(function(g){return zt(g,o,en())}),input:u,path:[u],inst:e});continue}let m=f.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},
o);d instanceof Promise?s.push(d.then(function(g){g.issues.length&&r.issues.push(...nr(u,g.issues)),r.value[m]=g.value})):(d.issues.length&&r.issues.push(...nr(u,d.issues)),r.value[m]=d.value)}c&&c.length>
0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(function(){return r}):r}});tx=qe("$ZodCatch",function(e,t){ir.init(e,t),Vr(e,"optin",
function(n){return n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"}),Vr(e,"optout",function(n){return n.def.innerType._zod.optout}),Vr(e,"values",function(n){return n.def.innerType._zod.
values}),e._zod.parse=function(n,r){if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(function(i){
return K_(n,i,t,r)}):K_(n,o,t,r)}})});var rx=y(function(){l()});var wl=y(function(){l()});function gA(){return new El}var ix,El,Z4,sx=y(function(){l();El=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this.
_map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this.
_map.has(t)}};(ix=globalThis).__zod_globalRegistry??(ix.__zod_globalRegistry=gA());Z4=globalThis.__zod_globalRegistry});var ax=y(function(){l()});function bA(e){return e.checks&&(e.checks=[...e.checks]),e}function cx(e,t){return new e(bA({type:"string",...Sn(t)}))}function ux(e){return new e({type:"unknown"})}function Sl(e,t){return new G_({check:"string_format",format:"regex",...Sn(t),pattern:e})}var lx=y(function(){l();xl();Xt()});var fx=y(function(){l()});var px=y(function(){l()});var Ho=y(function(){l();or();Z_();pl();nx();rx();xl();vl();Xt();yl();wl();sx();W_();ax();lx();fx();px()});var Il=y(function(){l();Ho()});function $l(e){return cx(_A,e)}function hx(){return ux(xA)}function gx(e,t){let n={type:"object",shape:e??{},...Sn(t)};return new vA(n)}function bx(e,t,n){return!t||!t._zod?new mx({type:"record",keyType:$l(),
valueType:e,...Sn(t)}):new mx({type:"record",keyType:e,valueType:t,...Sn(n)})}function yx(e,t){return new wA({type:"catch",innerType:e,catchValue:typeof t=="function"?t:Jt.constantCatch(t)})}var Ko,_A,
xA,vA,mx,wA,_x=y(function(){l();Ho();Xt();Il();Ko=qe("ZodMiniType",function(e,t){if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ir.init(e,t),e.def=t,e.type=t.type},{get with(){return this.
check},set with(e){Pt(this,"with",e)},parse(e,t){return dl(this,e,t,{callee:this.parse})},parseAsync(e,t){return ml(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return hl(this,e,t)},safeParseAsync(e,t){
return gl(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(function(n){return typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n})]},
{parent:!0})},clone(e,t){return St(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),_A=qe("ZodMiniString",function(e,t){
J_.init(e,t),Ko.init(e,t)});xA=qe("ZodMiniUnknown",function(e,t){X_.init(e,t),Ko.init(e,t)});vA=qe("ZodMiniObject",function(e,t){Q_.init(e,t),Ko.init(e,t),cl(e,"shape",function(n){return n._zod.def.shape},
!1)});mx=qe("ZodMiniRecord",function(e,t){ex.init(e,t),Ko.init(e,t)});wA=qe("ZodMiniCatch",function(e,t){tx.init(e,t),Ko.init(e,t)})});var xx=y(function(){l();Ho()});var vx=y(function(){l()});var wx=y(function(){l()});var Ex=y(function(){l();Ho();Il();_x();xx();wl();vx();wx()});var Sx=y(function(){l();Ex()});var Ix={};Ce(Ix,{catch:function(){return yx},object:function(){return gx},record:function(){return bx},regex:function(){return Sl},string:function(){return $l},unknown:function(){return hx}});var $x=y(
function(){l();Sx()});l();module.exports={"@bufbuild/protobuf":function(){return Yf(),Oe(Kf)},"@bufbuild/protobuf/wkt":function(){return Xf(),Oe(Jf)},"@cfworker/json-schema":function(){return fp(),Oe(lp)},"@connectrpc/connect":function(){return od(),Oe(rd)},"@connectrpc/connect-node":function(){return kd(),Oe(Od)},"@scalekit-sdk/node/lib/core.js":function(){return ug(),Oe(ag)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js":function(){return wg(),Oe(vg)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js":function(){return qg(),Oe(Vg)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js":function(){return Jg(),Oe(Kg)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js":function(){return rb(),Oe(tb)},dotenv:function(){
return sb(),Oe(Fn)},"fastest-levenshtein":function(){return lb(),Oe(ub)},mime:function(){return _b(),Oe(yb)},minisearch:function(){return Rb(),Oe(Tb)},yargs:function(){return f_(),Oe(l_)},"zod/mini":function(){
return $x(),Oe(Ix)}};
return module.exports;
})({}, Object.freeze({}), require("node:url").pathToFileURL(__filename).href);

/* The program: src/main.ts and what it imports. */
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/answer/error-codes.ts
var CHECK_FLAGS, DASHBOARD, SEND_LINK, AGAIN, SETTINGS, NOT_THIS_ONE, LOOK_FIRST, ERROR_CODES;
var init_error_codes = __esm({
  "src/answer/error-codes.ts"() {
    "use strict";
    CHECK_FLAGS = "--help shows what the command takes.";
    DASHBOARD = "Ask the user to look at the connection in the Scalekit Dashboard; `list-connections` shows them.";
    SEND_LINK = "Send the link to the user, wait until they have agreed, then run the same command again.";
    AGAIN = "Run the command again in a moment.";
    SETTINGS = "Ask the user to check the settings; `doctor` shows what is wrong with them.";
    NOT_THIS_ONE = "Tell the user what was not allowed; do not look for a way around it.";
    /**
     * The hint where something may have happened and no answer says so: OUTCOME_UNKNOWN, and INTERRUPTED after a write.
     */
    LOOK_FIRST = "Look at the provider whether it happened before doing anything again; never repeat it blindly.";
    /**
     * Every `error.code` (docs/contract.md, Failure): the exit code of its class, what it means to the person, and the
     * hint for a failure that has no better one of its own. The registry alone pairs them; help texts, documents and
     * tests are checked against it.
     */
    ERROR_CODES = {
      PROVIDER_ERROR: {
        exit: 1,
        meaning: "the provider answered with an error; `status` and `body` are the provider's own",
        hint: "Read `body` and correct the request."
      },
      TOOL_ERROR: {
        exit: 1,
        meaning: "the tool ran and failed; `tool_error_code` and `execution_id` say how",
        hint: "Read the message and correct the input."
      },
      SCALEKIT_ERROR: {
        exit: 1,
        meaning: "Scalekit answered with an error of its own",
        hint: "Check the values of the flags against what the message says."
      },
      INTERNAL: {
        exit: 1,
        meaning: "a bug in this program",
        hint: "Run the command again with TOOL_DEBUG=1 and report what it prints on stderr."
      },
      USAGE: { exit: 2, meaning: "the flags are wrong; nothing was sent", hint: CHECK_FLAGS },
      INVALID_JSON: {
        exit: 2,
        meaning: "a flag that takes JSON does not hold JSON; nothing was sent",
        hint: "Correct the JSON, or put it in a file and pass @FILE."
      },
      INVALID_TOOL_INPUT: {
        exit: 2,
        meaning: "the input does not fit the schema; `violations` lists every problem",
        hint: "Correct what `violations` lists, then run the command again."
      },
      IDENTIFIER_REQUIRED: {
        exit: 2,
        meaning: "no identifier says whose account to use",
        hint: "Ask the user whose account to use and pass --identifier, or set TOOL_IDENTIFIER."
      },
      INVALID_PATH: {
        exit: 2,
        meaning: "the path does not start at the API root or tries to leave it",
        hint: "Pass --path from the root of the API, such as /v1/items."
      },
      INVALID_HEADER: {
        exit: 2,
        meaning: "a header may not be set, or its value is not one line",
        hint: "Leave the header out of --headers."
      },
      FILE_NOT_FOUND: {
        exit: 2,
        meaning: "there is no such file",
        hint: "Check the path; it is taken from the working directory."
      },
      FILE_EXISTS: {
        exit: 2,
        meaning: "the output file exists; `--overwrite` replaces it",
        hint: "Choose another name, or pass --overwrite."
      },
      FILE_REFUSED: { exit: 2, meaning: "this file may not be read or written", hint: "Name another file." },
      CONNECTION_NOT_FOUND: {
        exit: 3,
        meaning: "no such connection; `configured_providers` lists what there is",
        hint: DASHBOARD
      },
      CONNECTION_NOT_COMPLETED: {
        exit: 3,
        meaning: "the connection is not finished in the Dashboard",
        hint: DASHBOARD
      },
      AMBIGUOUS_CONNECTION: {
        exit: 3,
        meaning: "several connections fit, and the call could change something",
        hint: "Ask the user which one is meant and pass --connection-name."
      },
      AUTHORIZATION_REQUIRED: { exit: 4, meaning: "the person must open `link` and consent", hint: SEND_LINK },
      ACCOUNT_NOT_FOUND: { exit: 4, meaning: "the person has no account on this connection", hint: DASHBOARD },
      ACCOUNT_NOT_ACTIVE: {
        exit: 4,
        meaning: "the account is not active; `status` says what it is",
        hint: DASHBOARD
      },
      PROVIDER_UNAUTHORIZED: {
        exit: 4,
        meaning: "the provider refused the grant; `link` renews it",
        hint: SEND_LINK
      },
      SCOPE_MISSING: {
        exit: 4,
        meaning: "the grant lacks a permission that the call needs; `link` asks for it",
        hint: SEND_LINK
      },
      TOOL_NOT_FOUND: {
        exit: 5,
        meaning: "no such tool; `suggestions` are the nearest names",
        hint: "Take one of the suggestions, or look for the tool with find-tool."
      },
      NOT_FOUND: { exit: 5, meaning: "there is no such thing", hint: "Check the names and ids in the command." },
      TOOL_PROXY_DISABLED: {
        exit: 6,
        meaning: "the proxy is switched off for this provider",
        hint: "Look for a tool that does the same with find-tool."
      },
      FORBIDDEN: { exit: 6, meaning: "not allowed", hint: NOT_THIS_ONE },
      READ_ONLY: {
        exit: 6,
        meaning: "TOOL_READ_ONLY is set, and this call could change something",
        hint: "Tell the user that this installation only reads; do not look for a way around it."
      },
      NOT_ALLOWED: {
        exit: 6,
        meaning: "a setting does not allow this call; `rule` names the rule",
        hint: NOT_THIS_ONE
      },
      CONFIRMATION_REQUIRED: {
        exit: 6,
        meaning: "this call needs the consent of the person; show `preview`, then pass `confirm`",
        hint: "Show the user `preview`; after a yes run the same command with --confirm and the value of `confirm`."
      },
      RATE_LIMITED: {
        exit: 7,
        meaning: "too many calls; wait `retry_after` seconds",
        hint: "Wait `retry_after` seconds, then run the command again."
      },
      UNAVAILABLE: { exit: 8, meaning: "a passing fault on the other side; nothing happened", hint: AGAIN },
      NETWORK: { exit: 8, meaning: "the environment could not be reached; nothing happened", hint: AGAIN },
      TIMEOUT: {
        exit: 8,
        meaning: "time ran out before anything was changed",
        hint: "Run the command again, with a larger --timeout if the service is slow."
      },
      OUTCOME_UNKNOWN: {
        exit: 9,
        meaning: "the request was sent and no answer came: it may have happened",
        hint: LOOK_FIRST
      },
      CONFIG_MISSING: { exit: 10, meaning: "credentials are missing; `missing` names them", hint: SETTINGS },
      CONFIG_INVALID: { exit: 10, meaning: "a setting has a wrong value", hint: SETTINGS },
      INVALID_CREDENTIALS: {
        exit: 10,
        meaning: "Scalekit does not accept the credentials",
        hint: "Ask the user to copy TOOL_CLIENT_ID and TOOL_CLIENT_SECRET from the Scalekit Dashboard again."
      },
      INTERRUPTED: { exit: 130, meaning: "stopped by SIGINT (130) or SIGTERM (143)", hint: AGAIN }
    };
  }
});

// src/answer/failure.ts
/**
 * The flags are wrong, and nothing was sent. As its siblings below it makes the failure and leaves throwing to the
 * caller, so that `return` and `throw` both read well.
 *
 * @param hint what to pass instead, in one sentence
 */
function usage(message, hint, details) {
  return new Failure("USAGE", message, { hint, ...details && { details } });
}
/** A flag that takes JSON holds something else. */
function invalidJson(message, hint) {
  return new Failure("INVALID_JSON", message, { hint });
}
/** A setting has a value that cannot be used. */
function configInvalid(message, hint) {
  return new Failure("CONFIG_INVALID", message, { hint });
}
/** There is no file at `path`. */
function fileNotFound(path, hint) {
  return new Failure("FILE_NOT_FOUND", `There is no file ${path}.`, { hint, details: { path } });
}
/**
 * A file that may not or cannot be read or written.
 *
 * @param path its path, which begins the message and stands in the details
 * @param reason the rest of the sentence: `is not a regular file`
 */
function fileRefused(path, reason, hint, cause) {
  const message = `${path} ${reason}.`;
  return new Failure("FILE_REFUSED", message, { hint, retryable: false, details: { path }, cause });
}
/**
 * A request that may have had its effect was sent, and no answer says whether it did.
 *
 * @param what the sentence without its end: `slack_send_message was sent and no answer came`
 */
function outcomeUnknown(what, parts = {}) {
  return new Failure("OUTCOME_UNKNOWN", `${what}: it may have happened.`, { retryable: false, ...parts });
}
/**
 * What nobody foresaw: a bug. Once something was sent it is no reason to run the command again.
 *
 * @param sent whether a request that may have an effect had gone out
 */
function unexpected(message, sent, cause) {
  if (!sent) return new Failure("INTERNAL", message, { retryable: false, cause });
  return outcomeUnknown(`${message} The request had been sent`, {
    hint: "Look at the provider whether it happened before doing anything again, and report this.",
    cause
  });
}
/** The message of whatever was thrown. */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
var Failure;
var init_failure = __esm({
  "src/answer/failure.ts"() {
    "use strict";
    init_error_codes();
    init_error_codes();
    /** What a failure carries beyond its code and message. */
    /** The one error that is thrown on purpose; `main` turns it into the JSON answer and the exit code. */
    Failure = class _Failure extends Error {
      name = "Failure";
      code;
      hint;
      retryable;
      details;
      document;
      next;
      exitCode;
      constructor(code, message, parts = {}) {
        super(message, parts.cause === void 0 ? void 0 : { cause: parts.cause });
        const { exit, hint } = ERROR_CODES[code];
        this.code = code;
        this.hint = parts.hint ?? hint;
        // Classes 7 and 8 say by definition that nothing happened, so running again repeats nothing.
        this.retryable = parts.retryable ?? (exit === 7 || exit === 8);
        this.details = parts.details ?? {};
        this.document = parts.document ?? {};
        this.next = parts.next ?? [];
        this.exitCode = parts.exit ?? exit;
      }
      /** The same failure with other parts, or another message. */
      with(parts, message = this.message) {
        const { hint, retryable, details, document, next, exitCode: exit, cause } = this;
        const own = { hint, retryable, details, document, next, exit, cause };
        return new _Failure(this.code, message, { ...own, ...parts });
      }
    };
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { name: "scalekit-agent-auth", version: "3.0.0" };
  }
});

// src/version.ts
var VERSION;
var init_version = __esm({
  "src/version.ts"() {
    "use strict";
    init_package();
    /** The version of this package, as `--version` prints it. */
    VERSION = package_default.version;
  }
});

// src/answer/json.ts
/**
 * Parses JSON without losing digits: a number that a double cannot hold exactly (facts 3 and 14) becomes a symbol
 * with its digits. Nothing in JSON is one, so no text can pass for such a number; and what walks a value hands it on
 * untouched, as every primitive.
 *
 * @throws SyntaxError where `text` is not JSON, RangeError where it is nested deeper than 1,000 levels.
 */
function parseJson(text3) {
  if (isTooDeep(text3)) throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);
  const body = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  // What is JSON and what is not is the engine's to say.
  const plain = JSON.parse(body);
  return MAY_BE_UNSAFE.test(body) ? new ExactReader(body).value() : plain;
}
/** Whether a parsed value is a number that a double cannot hold. */
function isUnsafeNumber(value) {
  return typeof value === "symbol";
}
/** The digits of an unsafe number. */
function digitsOf(value) {
  return value.description ?? "";
}
/**
 * Turns every unsafe number of a parsed value into the nearest double, for a wire that has nothing better.
 *
 * @param onInexact told the digits of each
 */
function toDoubles(value, onInexact) {
  if (isUnsafeNumber(value)) {
    onInexact(digitsOf(value));
    return Number(digitsOf(value));
  }
  if (Array.isArray(value)) return value.map((item) => toDoubles(item, onInexact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toDoubles(member, onInexact)])
  );
}
/**
 * Serialises a document as one line (or indented), safe in any terminal: C1 controls, U+2028 and U+2029, which
 * some readers take for line ends, and bidirectional overrides are escaped. Unsafe numbers keep their digits.
 */
function toJsonLine(document, pretty = false) {
  return (write(document, pretty ? "\n" : "") ?? "null").replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
/** As JSON.stringify, which has no way to write digits that a double cannot hold (not before Node 22). */
function write(value, lineEnd) {
  if (isUnsafeNumber(value)) return digitsOf(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = lineEnd && `${lineEnd}  `;
  const list3 = Array.isArray(value);
  const parts = list3 ? value.map((item) => write(item, inner) ?? "null") : Object.entries(value).flatMap(([key, member]) => {
    const text3 = write(member, inner);
    return text3 === void 0 ? [] : `${JSON.stringify(key)}:${lineEnd && " "}${text3}`;
  });
  const body = parts.length === 0 ? "" : `${inner}${parts.join(`,${inner}`)}${lineEnd}`;
  return list3 ? `[${body}]` : `{${body}}`;
}
function isExact(token) {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  // Decimals are doubles by nature; only those whose digits a double would change are kept as text.
  const digits = (text3) => text3.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  if (value === 0) return digits(token) === "";
  return digits(token) === digits(String(value)) || digits(token).length <= 17;
}
function isTooDeep(text3) {
  let depth = 0;
  let inString = false;
  // Nesting needs at least this many characters, so short texts are not walked.
  if (text3.length < 2 * MAX_DEPTH) return false;
  for (let i = 0; i < text3.length; i++) {
    const char = text3.charCodeAt(i);
    if (inString) {
      if (char === 92) i++;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 91 || char === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (char === 93 || char === 125) depth--;
  }
  return false;
}
var MAY_BE_UNSAFE, MAX_DEPTH, SPACE, ExactReader;
var init_json = __esm({
  "src/answer/json.ts"() {
    "use strict";
    /** Whether a text may hold a number that loses digits; most do not, and need no second look. */
    MAY_BE_UNSAFE = /\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;
    /** Deeper nesting is left as text: serialising it again would exhaust the stack. */
    MAX_DEPTH = 1e3;
    /** Outside of strings, JSON has no other characters up to this one than its blanks. */
    SPACE = 32;
    /** Reads a text that is known to be JSON once more, with every digit. */
    ExactReader = class {
      #text;
      #at = 0;
      constructor(text3) {
        this.#text = text3;
      }
      value() {
        switch (this.#next()) {
          case "{":
            return Object.fromEntries(this.#items("}", () => this.#member()));
          case "[":
            return this.#items("]", () => this.value());
          case '"':
            return this.#string();
          case "t":
          case "f":
          case "n":
            return JSON.parse(this.#take(/[a-z]+/y));
          default: {
            const digits = this.#take(/[-+.\deE]+/y);
            return isExact(digits) ? Number(digits) : Symbol(digits);
          }
        }
      }
      #member() {
        this.#next();
        const key = this.#string();
        this.#next();
        this.#at++;
        return [key, this.value()];
      }
      #items(close2, item) {
        const items = [];
        this.#at++;
        while (this.#next() !== close2) {
          items.push(item());
          if (this.#next() === ",") this.#at++;
        }
        this.#at++;
        return items;
      }
      /** Walked by hand: an expression over a string of many megabytes exhausts the engine's stack. */
      #string() {
        const start = this.#at++;
        for (; this.#text[this.#at] !== '"'; this.#at++) if (this.#text[this.#at] === "\\") this.#at++;
        return JSON.parse(this.#text.slice(start, ++this.#at));
      }
      /** The next character that is no blank. */
      #next() {
        while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at++;
        return this.#text[this.#at];
      }
      #take(pattern) {
        pattern.lastIndex = this.#at;
        const [word] = pattern.exec(this.#text) ?? [""];
        this.#at += word.length;
        return word;
      }
    };
  }
});

// src/answer/budget.ts
/**
 * Fits a document into `maxChars` characters: its largest member (`data` where there is one) goes whole into a
 * 0600 file of the temporary folder, and a preview takes its place.
 *
 * @throws Failure FILE_REFUSED where the file cannot be written
 */
function fitDocument(document, limits) {
  const { maxChars, spillDir, pretty, repeatable } = limits;
  const fits = (candidate) => toJsonLine(candidate, pretty).length <= maxChars;
  if (maxChars === 0 || fits(document)) return document;
  const found = largest(document);
  if (!found) return document;
  const [holder, field] = found;
  const whole = holder[field];
  const { [field]: _, ...rest } = holder;
  const inError = holder !== document;
  const about = {
    field: inError ? `error.${field}` : field,
    chars: toJsonLine(document).length,
    saved_to: spill(toJsonLine(whole), spillDir)
  };
  const hint = `Read the file with your file tool${repeatable && !inError ? ", or run the command again with --fields to keep only what you need" : "; running the command again does not help"}.`;
  // An error needs its message, if only the head of it.
  const needsHead = inError && field === "message";
  let fitted = document;
  for (const size of needsHead ? PREVIEWS : [...PREVIEWS, void 0]) {
    const shown = size === void 0 ? null : preview(whole, size, 0);
    const truncated = { ...about, preview: shown, hint };
    const error = needsHead ? { ...rest, message: shown } : rest;
    fitted = inError ? { ...document, error, truncated } : { ...rest, truncated };
    if (fits(fitted)) break;
  }
  return fitted;
}
/** The member that makes a document long, and what holds it. */
function largest(document) {
  if ("data" in document) return [document, "data"];
  const error = document.error ?? {};
  const candidates = [
    ...Object.keys(document).filter((key) => !ENVELOPE.has(key)).map((key) => [document, key]),
    ...Object.keys(error).filter((key) => !ERROR_ENVELOPE.has(key)).map((key) => [error, key])
  ];
  const size = ([holder, key]) => toJsonLine(holder[key]).length;
  return candidates.sort((a, b) => size(b) - size(a))[0];
}
function spill(text3, dir) {
  const path = (0, import_node_path.join)(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  try {
    // wx: a name planted beforehand, a link say, is never followed.
    (0, import_node_fs.writeFileSync)(path, text3, { mode: 384, flag: "wx" });
  } catch (cause) {
    // What was there before is not ours to remove.
    if (!(cause instanceof Error && Reflect.get(cause, "code") === "EEXIST")) remove(path);
    throw new Failure("FILE_REFUSED", `The answer is too long to print and could not be saved in ${dir}.`, {
      hint: "Free some space or set TMPDIR to a writable folder; --max-chars 0 prints everything.",
      retryable: false,
      cause
    });
  }
  return path;
}
function remove(path) {
  try {
    (0, import_node_fs.rmSync)(path, { force: true });
  } catch {
    // The folder is none: nothing was written.
  }
}
function preview(value, size, depth) {
  if (typeof value === "string") {
    return value.length <= size.chars ? value : `${value.slice(0, size.chars).toWellFormed()}… (${value.length} characters)`;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= size.depth) return `[${value.length} items]`;
    const head = value.slice(0, size.items).map((item) => preview(item, size, depth + 1));
    return value.length > size.items ? [...head, `… ${value.length} items in all`] : head;
  }
  const keys = Object.keys(value);
  if (depth >= size.depth) return `{${keys.length} keys}`;
  const most = size.items * 4;
  const entries = keys.slice(0, most).map((key) => [key, preview(Reflect.get(value, key), size, depth + 1)]);
  if (keys.length > most) entries.push(["…", `${keys.length} keys in all`]);
  return Object.fromEntries(entries);
}
var import_node_fs, import_node_path, PREVIEWS, ENVELOPE, ERROR_ENVELOPE;
var init_budget = __esm({
  "src/answer/budget.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_failure();
    init_json();
    /** Heads of arrays and strings that a preview keeps, tried from generous to bare. */
    PREVIEWS = [
      { items: 20, chars: 600, depth: 8 },
      { items: 8, chars: 300, depth: 6 },
      { items: 4, chars: 160, depth: 5 },
      { items: 2, chars: 80, depth: 4 },
      { items: 1, chars: 40, depth: 2 }
    ];
    /** Members that say what happened; never moved into the spill file. */
    ENVELOPE = /* @__PURE__ */ new Set(["ok", "error", "warnings", "next", "execution_id", "truncated"]);
    /** The same in `error`, with what the person or the next call needs whole; a long `message` is cut. */
    ERROR_ENVELOPE = /* @__PURE__ */ new Set(["code", "hint", "retryable", "link", "confirm"]);
    /** What bounds an answer. */
  }
});

// src/answer/fields.ts
/**
 * Keeps only the named paths of a value. A path descends into arrays by itself, so `results.title` keeps the
 * title of every result.
 *
 * A path that matches nothing is a warning that names the keys there are, never a failure: by now the call has
 * been made, and an answer must not be lost over a misspelling. Where no path matches, the whole value stays.
 *
 * @param paths comma-separated, as `--fields` takes them: `id,results.title`
 */
function selectFields(value, paths) {
  const wanted = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const path of paths.split(",").map((part) => part.trim())) {
    const steps = pathSteps(value, path);
    if (steps.length === 0) continue;
    const missing = whyMissing(value, steps, path);
    if (missing === void 0) plant(wanted, steps);
    else warnings.push(missing);
  }
  return { value: wanted.size === 0 ? value : keep(value, wanted), warnings };
}
/**
 * The names a path walks through. A name may hold dots itself: `value.@odata.nextLink` has two names where the
 * value has that member.
 */
function pathSteps(value, path) {
  const parts = partsOf(path);
  const steps = [];
  let nodes = [value];
  while (parts.length > 0) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const step = takeStep(parts, (name) => objects.some((node) => Object.hasOwn(node, name)));
    steps.push(step);
    nodes = objects.filter((node) => Object.hasOwn(node, step)).map((node) => Reflect.get(node, step));
  }
  return steps;
}
/** The parts between the dots of a path. */
function partsOf(path) {
  return path.split(".").filter((part) => part !== "");
}
/**
 * Takes the next name off the parts of a path: as many of them as make a name that is there, or one.
 *
 * @param has whether there is a member of this name
 */
function takeStep(parts, has) {
  let length = parts.length;
  while (length > 1 && !has(parts.slice(0, length).join("."))) length--;
  return parts.splice(0, length).join(".");
}
/** Adds a path to the tree; an empty subtree means "everything below", so `a,a.b` keeps all of `a`. */
function plant(wanted, steps) {
  let node = wanted;
  for (const [at, step] of steps.entries()) {
    const known = node.get(step);
    if (known?.size === 0) return;
    const next = known ?? /* @__PURE__ */ new Map();
    node.set(step, next);
    if (at === steps.length - 1) next.clear();
    node = next;
  }
}
function keep(value, wanted) {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, wanted));
  if (typeof value !== "object" || value === null) return value;
  // fromEntries defines properties, so a key named __proto__ stays an ordinary key.
  return Object.fromEntries(
    [...wanted].filter(([key]) => Object.hasOwn(value, key)).map(([key, below2]) => [key, keep(Reflect.get(value, key), below2)])
  );
}
function whyMissing(value, steps, path) {
  let nodes = [value];
  for (const [at, step] of steps.entries()) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const found = objects.filter((node) => Object.hasOwn(node, step));
    if (found.length === 0) {
      // An empty list has no keys to compare with: nothing is wrong with the path.
      if (objects.length === 0 && nodes.some((node) => Array.isArray(node))) return void 0;
      const keys = [...new Set(objects.flatMap((node) => Object.keys(node)))].slice(0, 40);
      const where = at === 0 ? "the answer" : `"${steps.slice(0, at).join(".")}"`;
      const there = keys.length > 0 ? `${where} has: ${keys.join(", ")}` : `${where} is a plain value`;
      return `--fields: there is no "${path}"; ${there}.`;
    }
    nodes = found.map((node) => Reflect.get(node, step));
  }
  return void 0;
}
/** The members of nested arrays, or the value itself. */
function flatten(value) {
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}
var init_fields = __esm({
  "src/answer/fields.ts"() {
    "use strict";
  }
});

// src/answer/document.ts
/** The document of a success, with `--fields` applied to `data`, or to the whole where there is none. */
function successDocument(payload, fields) {
  const { warnings = [], ...members } = payload;
  const inData = "data" in members;
  const selected = fields === void 0 ? void 0 : selectFields(inData ? members.data : members, fields);
  const kept = !selected ? members : inData ? { ...members, data: selected.value } : selected.value;
  const all = [...warnings, ...selected?.warnings ?? []];
  return { ok: true, ...kept, ...all.length > 0 && { warnings: all } };
}
/** The document of a failure; anything but a Failure is a bug and becomes INTERNAL. */
function failureDocument(error, redactor) {
  const failure = asFailure(error);
  const { warnings, ...members } = failure.document;
  return {
    ok: false,
    error: {
      code: failure.code,
      message: redactor.message(failure.message),
      hint: redactor.message(failure.hint),
      retryable: failure.retryable,
      ...failure.details
    },
    ...members,
    ...Array.isArray(warnings) && warnings.length > 0 && { warnings }
  };
}
/** @returns `error` itself, or an INTERNAL failure around it. */
function asFailure(error) {
  if (error instanceof Failure) return error;
  const text3 = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return unexpected(`Something unexpected went wrong. ${text3}`, false, error);
}
/**
 * Turns a document into the text that goes to stdout: without secrets, within the size limit, on one line.
 * Secrets leave before anything is cut, so that no cut leaves half of one behind.
 */
function renderDocument(document, redactor, rendering) {
  const safe = redactor.value(document);
  return toJsonLine(fitDocument(safe, rendering), rendering.pretty);
}
var init_document = __esm({
  "src/answer/document.ts"() {
    "use strict";
    init_budget();
    init_failure();
    init_fields();
    init_json();
    /**
     * What a command hands back: the document's members beside `ok`. `next` holds commands as words without the
     * program; they are printed as complete command lines.
     */
    /** How the document is to be printed: the common flags. */
  }
});

// src/answer/redact.ts
/** A secret as it looks in plain text, in JSON, in a URL, and inside of base64, such as a Basic header or data URL. */
function formsOf(secret) {
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const url = encodeURIComponent(secret.toWellFormed());
  return [
    secret,
    json,
    // What writers of JSON escape beyond what they must: PHP, Go, and Gson.
    json.replaceAll("/", "\\/"),
    ...[/[<>&]/g, /[<>&=']/g].map((more) => json.replace(more, escaped)),
    url,
    // As .NET writes them.
    url.replace(/%../g, (code) => code.toLowerCase()),
    ...[0, 1, 2].flatMap((offset) => base64Forms(secret, offset))
  ];
}
/** The part of a secret's base64 that does not depend on its neighbours, behind so many bytes of a group of three. */
function base64Forms(secret, offset) {
  const bytes = Buffer.from(secret);
  const shift = (3 - offset) % 3;
  const whole = bytes.subarray(shift, bytes.length - (bytes.length - shift) % 3);
  // Shorter pieces occur by chance.
  if (whole.length < MIN_SECRET_CHARS) return [];
  return [whole.toString("base64"), whole.toString("base64url")];
}
var MIN_SECRET_CHARS, MASK, TOKEN_SHAPES, Redactor;
var init_redact = __esm({
  "src/answer/redact.ts"() {
    "use strict";
    init_json();
    /** Shorter values are not treated as secrets: replacing them would mangle ordinary text. */
    MIN_SECRET_CHARS = 6;
    MASK = "[redacted]";
    /** What tokens look like when we never held them ourselves: a provider may echo one in an error text. */
    TOKEN_SHAPES = [
      /\bBearer\s+[\w.~+/=-]{8,}/gi,
      /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
      /\bya29\.[\w-]{8,}/g,
      /\b(?:sk|xox[abprs]|gh[opsu])[-_][\w-]{10,}/g
    ];
    /** What to look for in bytes. */
    /**
     * Knows every secret this process has held, and takes them out of whatever is about to leave it.
     * One instance lives as long as the call; the rooms that receive a secret add it on arrival.
     */
    Redactor = class {
      #secrets = /* @__PURE__ */ new Set();
      /** Every form of every secret, longest first: one that contains another must leave no tail behind. */
      #needles = [];
      /** @param secret a client secret, access token, provider token or API key. */
      add(secret) {
        if (!secret || secret.length < MIN_SECRET_CHARS || this.#secrets.has(secret)) return;
        this.#secrets.add(secret);
        this.#gather();
      }
      /** Lets secrets of a provider out, for `get-authorization --show-tokens`; Scalekit's own stay in. */
      reveal(secret) {
        if (typeof secret === "string" && this.#secrets.delete(secret)) this.#gather();
      }
      /** The secrets as bytes, for scanning streams that are written to a file. */
      needles() {
        const encoded2 = this.#needles.filter((needle) => !this.#secrets.has(needle));
        return {
          plain: [...this.#secrets].map((secret) => Buffer.from(secret)),
          encoded: encoded2.map((form) => Buffer.from(form))
        };
      }
      /** @returns `text` without any known secret. */
      text(text3) {
        let clean = text3;
        for (const needle of this.#needles) if (clean.includes(needle)) clean = clean.replaceAll(needle, MASK);
        return clean;
      }
      /** A JSON value without any known secret, in whatever string, key or number it stands. */
      value(value) {
        if (this.#needles.length === 0) return value;
        if (typeof value === "string") return this.text(value);
        const digits = isUnsafeNumber(value) ? digitsOf(value) : typeof value === "number" ? String(value) : "";
        if (digits !== "") return this.text(digits) === digits ? value : MASK;
        if (Array.isArray(value)) return value.map((item) => this.value(item));
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, member]) => [this.text(key), this.value(member)])
        );
      }
      /** As `text`, and also without anything that merely looks like a token: for messages and debug lines. */
      message(text3) {
        return TOKEN_SHAPES.reduce((clean, shape) => clean.replace(shape, MASK), this.text(text3));
      }
      #gather() {
        this.#needles = [...new Set([...this.#secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
      }
    };
  }
});

// src/commands/shared/command.ts
/** Checks a spec's `required` against its own flags. */
function defineSpec(spec11) {
  return spec11;
}
/**
 * Joins a command's spec with the module that runs it.
 *
 * @param load imports the module; its `run` takes the values of the spec's own flags
 */
function defineCommand(spec11, load) {
  // The table of commands forgets which flags are whose.
  return { ...spec11, load };
}
var COMMON_ERRORS, ACCOUNT_ERRORS;
var init_command = __esm({
  "src/commands/shared/command.ts"() {
    "use strict";
    /** What the command line and `--help` know of a command; loaded for every run, so it imports no more than flags. */
    /** A command: its spec, and the module that runs it, loaded for the one command that is run. */
    /** Codes any command that talks to Scalekit can end with. */
    COMMON_ERRORS = [
      "USAGE",
      "FILE_NOT_FOUND",
      "CONFIG_MISSING",
      "CONFIG_INVALID",
      "INVALID_CREDENTIALS",
      "FORBIDDEN",
      "RATE_LIMITED",
      "UNAVAILABLE",
      "NETWORK",
      "TIMEOUT",
      "SCALEKIT_ERROR",
      "INTERNAL",
      "INTERRUPTED"
    ];
    /** Codes of steps 1 and 2, which every command that acts for a person goes through. */
    ACCOUNT_ERRORS = [
      "IDENTIFIER_REQUIRED",
      "CONNECTION_NOT_FOUND",
      "CONNECTION_NOT_COMPLETED",
      "AUTHORIZATION_REQUIRED",
      "ACCOUNT_NOT_FOUND",
      "ACCOUNT_NOT_ACTIVE",
      "NOT_ALLOWED"
    ];
  }
});

// src/commands/shared/flags.ts
var text, content, choice, list, toggle, number, count, CONNECTION, IDENTIFIER, COMMON;
var init_flags = __esm({
  "src/commands/shared/flags.ts"() {
    "use strict";
    /** What a flag takes. */
    /** The values of a command's flags, by their names. */
    /** A name, a path, a number of its own kind: anything but nothing. */
    text = (describe3) => ({ kind: "text", describe: describe3 });
    /** Content rather than a name: nothing is content, too. */
    content = (describe3) => ({ kind: "text", describe: describe3, mayBeEmpty: true });
    /** One of a few words. */
    choice = (describe3, choices) => ({ kind: "text", describe: describe3, choices });
    /** A text that may be given several times. */
    list = (describe3) => ({ kind: "list", describe: describe3 });
    /** On or off: `--name`, `--name=true` or `--name=false`. */
    toggle = (describe3) => ({ kind: "switch", describe: describe3 });
    /** A number between two others, both included. */
    number = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max });
    /** A number of things: a whole one. */
    count = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max, whole: true });
    /** Flags that several commands share, in the words users know. */
    CONNECTION = {
      "connection-name": text("name of the connection (`key_id` of list-connections)"),
      provider: text("provider, such as NOTION; case, spaces, - and _ do not matter")
    };
    IDENTIFIER = { identifier: text("whose account to use (default: TOOL_IDENTIFIER)") };
    /** Flags that every command has. */
    COMMON = {
      timeout: number(
        "seconds for the whole command; in transfers and batches, without progress (default 60)",
        0.1,
        86400
      ),
      fields: text("keep only these paths of `data`: id,results.title"),
      "max-chars": count("longest answer to print; more goes to a file (default 12000, 0: no limit)", 0, 1e9),
      "env-from": text("file to read the credentials from"),
      pretty: toggle("indent the JSON; a batch keeps its lines")
    };
  }
});

// src/commands/doctor/spec.ts
var flags, spec;
var init_spec = __esm({
  "src/commands/doctor/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags = { ...IDENTIFIER };
    spec = defineSpec({
      name: "doctor",
      step: "health",
      summary: "Checks this machine’s set-up, the environment, and the accounts",
      flags,
      required: [],
      example: "scalekit-agent-auth doctor",
      answer: "checks:[{name,ok,detail,fix?}], healthy",
      errors: []
    });
  }
});

// src/commands/download-file/spec.ts
var flags2, spec2;
var init_spec2 = __esm({
  "src/commands/download-file/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags2 = {
      ...CONNECTION,
      ...IDENTIFIER,
      from: text(
        "NOTION: block or page. GOOGLEDRIVE: file. ONEDRIVE, SHAREPOINT: item id or path. Or the URL of one"
      ),
      "output-file": text("where to save it"),
      site: text("SHAREPOINT: URL or id of the site"),
      "export-as": text("GOOGLEDRIVE: format for Google documents: pdf, docx, xlsx, csv, txt, …"),
      overwrite: toggle("replace the output file")
    };
    spec2 = defineSpec({
      name: "download-file",
      step: "files",
      summary: "Saves a file from a Notion page, or from Google Drive, OneDrive or SharePoint",
      flags: flags2,
      required: [["connection-name", "provider"], ["from"], ["output-file"]],
      example: "scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf",
      answer: "provider, bytes, sha256, mime_type, output_file",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        ...ACCOUNT_ERRORS,
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "PROVIDER_ERROR"
      ]
    });
  }
});

// src/commands/execute-tool/spec.ts
var DEFAULT_CONCURRENCY, flags3, spec3;
var init_spec3 = __esm({
  "src/commands/execute-tool/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_CONCURRENCY = 4;
    flags3 = {
      "tool-name": text("the tool to run"),
      ...CONNECTION,
      ...IDENTIFIER,
      "tool-input": content("its input: JSON, @FILE, or - for stdin"),
      "dry-run": toggle("check everything and show the request, send nothing"),
      "no-validate": toggle("send the input without checking it against the schema"),
      confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer"),
      batch: toggle("--tool-input holds one input a line (JSON Lines); prints one result a line, then a summary"),
      concurrency: count(`inputs of a batch under way at once (default ${DEFAULT_CONCURRENCY})`, 1, 32),
      resume: text("what earlier runs of a batch printed: inputs that have a result there are not sent again")
    };
    spec3 = defineSpec({
      name: "execute-tool",
      step: "step 4, execute",
      summary: "Runs a tool for a person, at most once",
      flags: flags3,
      required: [["tool-name"], ["connection-name", "provider"], ["tool-input"]],
      example: `scalekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"}'`,
      answer: "data, execution_id; with --dry-run: dry_run:true, request, account_status; with --batch: a line {index,ok,…} each, then {ok,batch:{…}}",
      errors: [
        "INVALID_JSON",
        "INVALID_TOOL_INPUT",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "SCOPE_MISSING",
        "TOOL_NOT_FOUND",
        "NOT_FOUND",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "TOOL_ERROR",
        "OUTCOME_UNKNOWN"
      ]
    });
  }
});

// src/commands/find-tool/spec.ts
var DEFAULT_LIMIT, flags4, spec4;
var init_spec4 = __esm({
  "src/commands/find-tool/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT = 5;
    flags4 = {
      query: text('what is to be done: "send a message to a channel"'),
      ...CONNECTION,
      ...IDENTIFIER,
      limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50)
    };
    spec4 = defineSpec({
      name: "find-tool",
      step: "steps 1 to 3 in one",
      summary: "The tool for a job: connection, authorization, best tools, schema",
      flags: flags4,
      required: [["query"]],
      example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
      answer: "provider, connection_name, type, identifier, status, total, tools:[{name,description,effect,signature}], best:{name,input_schema}, more:[name…], next:[…]; with exit 4 the same beside the error",
      errors: ACCOUNT_ERRORS
    });
  }
});

// src/commands/generate-link/spec.ts
var flags5, spec5;
var init_spec5 = __esm({
  "src/commands/generate-link/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags5 = {
      ...CONNECTION,
      ...IDENTIFIER,
      wait: number("seconds to wait for the person to consent; the link is shown on stderr at once", 0, 86400),
      state: text("opaque text that comes back after consent, at most 512 characters"),
      "user-verify-url": text("where your own app verifies the user, at most 2048 characters")
    };
    spec5 = defineSpec({
      name: "generate-link",
      step: "step 2, authorize",
      summary: "Whether the person has authorized a connection, and the link where not",
      flags: flags5,
      required: [["connection-name", "provider"]],
      example: "scalekit-agent-auth generate-link --connection-name notion --wait 120",
      answer: "connection_name, identifier, type, account:{id,status}, authorized:true",
      errors: ACCOUNT_ERRORS
    });
  }
});

// src/commands/get-authorization/spec.ts
var flags6, spec6;
var init_spec6 = __esm({
  "src/commands/get-authorization/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags6 = {
      "connection-name": text("name of the connection (`key_id` of list-connections)"),
      ...IDENTIFIER,
      "show-tokens": toggle("add the tokens; refused where an agent is reading")
    };
    spec6 = defineSpec({
      name: "get-authorization",
      step: "inspect",
      summary: "The state of a person's account, without its tokens",
      flags: flags6,
      required: [["connection-name"]],
      example: "scalekit-agent-auth get-authorization --connection-name notion",
      answer: 'connection_name, identifier, account:{id,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
      errors: [
        "IDENTIFIER_REQUIRED",
        "CONNECTION_NOT_FOUND",
        "CONNECTION_NOT_COMPLETED",
        "ACCOUNT_NOT_FOUND",
        "FORBIDDEN"
      ]
    });
  }
});

// src/commands/get-tool/spec.ts
var DEFAULT_LIMIT2, flags7, spec7;
var init_spec7 = __esm({
  "src/commands/get-tool/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT2 = 10;
    flags7 = {
      provider: CONNECTION.provider,
      "tool-name": list("the tool whose schema to show; may be given several times"),
      query: text('rank the tools by what they do: "send a message"'),
      "connection-name": text("include the custom tools of the account on this connection"),
      ...IDENTIFIER,
      limit: count(`how many tools --query shows (default ${DEFAULT_LIMIT2})`, 1, 1e3),
      full: toggle("everything Scalekit knows of the tool: display properties, REST call, ids"),
      "page-size": count("tools per request to Scalekit", 1, 1e3),
      "page-token": text("start at this page")
    };
    spec7 = defineSpec({
      name: "get-tool",
      step: "step 3, schema",
      summary: "A tool's schema, a provider's tools, or the tools that fit a query",
      flags: flags7,
      required: [],
      example: "scalekit-agent-auth get-tool --tool-name notion_page_get",
      answer: "tool:{name,provider,description,effect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provider, total, tools:[{name,description,effect,signature}] (by query)",
      errors: [...ACCOUNT_ERRORS, "TOOL_NOT_FOUND"]
    });
  }
});

// src/commands/list-connections/spec.ts
var flags8, spec8;
var init_spec8 = __esm({
  "src/commands/list-connections/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags8 = {
      provider: text("only those of this provider; case, spaces, - and _ do not matter")
    };
    spec8 = defineSpec({
      name: "list-connections",
      step: "step 1, discover",
      summary: "The connections there are, and the one a provider would use",
      flags: flags8,
      required: [],
      example: "scalekit-agent-auth list-connections --provider NOTION",
      answer: "connections:[{key_id,provider,type,status,enabled}], selected, total, provider_alias?",
      errors: []
    });
  }
});

// src/commands/proxy-request/spec.ts
var METHODS, flags9, spec9;
var init_spec9 = __esm({
  "src/commands/proxy-request/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
    flags9 = {
      ...CONNECTION,
      ...IDENTIFIER,
      path: text("path from the API root: /v1/pages/<ID>"),
      method: text(`${METHODS.join(", ")} (default GET, POST with a body)`),
      "query-params": content("query as a JSON object; arrays repeat a parameter; @FILE, or - for stdin"),
      body: content("JSON or text to send; @FILE, or - for stdin"),
      headers: content("further headers as a JSON object; @FILE, or - for stdin"),
      "input-file": text("file to send, as a multipart form"),
      "form-field": content("the form's field name (default file); '' sends the bytes alone"),
      "output-file": text("save the answer there, byte for byte"),
      download: text("save what the URL at this path of the JSON answer points to: results.0.url"),
      overwrite: toggle("replace the output file"),
      "dry-run": toggle("check everything and show the request, send nothing"),
      confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
    };
    spec9 = defineSpec({
      name: "proxy-request",
      step: "step 5, proxy",
      summary: "A raw request to the provider's API, where no tool exists",
      flags: flags9,
      required: [["connection-name", "provider"], ["path"]],
      example: `scalekit-agent-auth proxy-request --connection-name notion --path /v1/blocks/<PAGE_ID>/children`,
      answer: "status, content_type, data | text | {bytes,sha256,output_file}; with --dry-run: dry_run:true, request, account_status",
      errors: [
        "INVALID_JSON",
        "INVALID_PATH",
        "INVALID_HEADER",
        "FILE_EXISTS",
        "FILE_REFUSED",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "SCOPE_MISSING",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ]
    });
  }
});

// src/commands/upload-file/spec.ts
var flags10, spec10;
var init_spec10 = __esm({
  "src/commands/upload-file/spec.ts"() {
    "use strict";
    init_command();
    init_flags();
    flags10 = {
      ...CONNECTION,
      ...IDENTIFIER,
      "input-file": text("the file"),
      to: text("NOTION: page id or URL. GOOGLEDRIVE: folder id or URL. ONEDRIVE, SHAREPOINT: path or item id"),
      name: text("its name there (default: the name it has here)"),
      site: text("SHAREPOINT: URL or id of the site"),
      "on-conflict": choice("where the name is taken (default fail); Notion always adds", [
        "fail",
        "rename",
        "replace"
      ]),
      confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
    };
    spec10 = defineSpec({
      name: "upload-file",
      step: "files",
      summary: "Puts a file on a Notion page, or into Google Drive, OneDrive or SharePoint",
      flags: flags10,
      required: [["connection-name", "provider"], ["input-file"]],
      example: "scalekit-agent-auth upload-file --provider NOTION --input-file report.pdf --to <PAGE_ID>",
      answer: "provider, id, name, bytes, mime_type, sha256, web_url?",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ]
    });
  }
});

// package:@bufbuild/protobuf/wkt
var require_wkt = __commonJS({
  "package:@bufbuild/protobuf/wkt"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf/wkt"]();
  }
});

// module:@bufbuild/protobuf/wkt
var wkt_exports = {};
__export(wkt_exports, {
  default: () => import_wkt.default
});
var import_wkt;
var init_wkt = __esm({
  "module:@bufbuild/protobuf/wkt"() {
    __reExport(wkt_exports, __toESM(require_wkt()));
    import_wkt = __toESM(require_wkt());
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js
var require_connected_accounts_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"]();
  }
});

// src/scalekit/accounts.ts
/**
 * Reads a person's account on a connection. Reading refreshes an expired grant first, so the status is what a
 * tool call would find. The answer holds live tokens: they are made known to the redactor and dropped here.
 *
 * @param reveal receives the tokens; for `get-authorization --show-tokens` alone
 * @returns undefined where the person has no account on this connection
 */
async function readAccount(client, connectionName, identifier, reveal) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  let account;
  try {
    const request = { connector: connectionName, identifier };
    account = (await client.read(service.getConnectedAccountAuth, request)).connectedAccount;
  } catch (error) {
    if (error instanceof Failure && error.code === "NOT_FOUND") return void 0;
    throw error;
  }
  if (!account) return void 0;
  const tokens = tokensOf(account.authorizationDetails);
  for (const [name, value] of Object.entries({ ...tokens, ...account.apiConfig })) hide(client, name, value);
  reveal?.(tokens);
  return withoutSecrets(account, tokens);
}
/** The accounts of one identifier on every connection, all pages; this call carries no secrets. */
async function listAccounts(client, identifier) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const accounts = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const request = { identifier, pageSize: 99, pageToken };
    const page = await client.read(service.listConnectedAccounts, request);
    for (const { connector, status } of page.connectedAccounts) {
      accounts.push({ connectionName: connector, status: import_connected_accounts_pb.ConnectorStatus[status] ?? String(status) });
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return accounts;
    seen.add(pageToken);
  }
}
/** Asks for a magic link; the account is created where there is none yet. */
async function magicLink(client, connectionName, identifier, options = {}) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const answer = await client.read(service.getMagicLinkForConnectedAccount, {
    connector: connectionName,
    identifier,
    ...options.state !== void 0 && { state: options.state },
    ...options.userVerifyUrl !== void 0 && { userVerifyUrl: options.userVerifyUrl }
  });
  const expiresAt = isoOf(answer.expiry);
  return { link: answer.link, ...expiresAt && { expires_at: expiresAt } };
}
/** Timestamps beyond what a Date holds are passed over rather than thrown about. */
function isoOf(timestamp) {
  const date = timestamp && (0, wkt_exports.timestampDate)(timestamp);
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : void 0;
}
function tokensOf(details) {
  const held = details?.details;
  switch (held?.case) {
    case "oauthToken":
      return { access_token: held.value.accessToken, refresh_token: held.value.refreshToken };
    case "staticAuth":
      return { ...held.value.details };
    case "googleDwd":
      return { access_token: held.value.accessToken };
    case "trustedIdp":
      return {
        access_key_id: held.value.accessKeyId,
        secret_access_key: held.value.secretAccessKey,
        session_token: held.value.sessionToken
      };
    default:
      return {};
  }
}
function hide(client, name, value) {
  if (typeof value === "string" && (SECRET_MEMBERS.test(name) || !PLAIN_MEMBERS.test(name)))
    client.session.redactor.add(value);
  if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) hide(client, key, member);
  }
}
function withoutSecrets(account, tokens) {
  const { details } = account.authorizationDetails ?? {};
  const scopes = details?.case === "oauthToken" || details?.case === "googleDwd" ? details.value.scopes : [];
  const expiresAt = isoOf(account.tokenExpiresAt);
  return {
    id: account.id,
    status: import_connected_accounts_pb.ConnectorStatus[account.status] ?? String(account.status),
    authorizationType: import_connected_accounts_pb.ConnectorType[account.authorizationType] ?? String(account.authorizationType),
    ...expiresAt && { tokenExpiresAt: expiresAt },
    scopes: [...scopes],
    hasAccessToken: Object.entries(tokens).some(
      ([name, value]) => name !== "refresh_token" && Boolean(value)
    ),
    hasRefreshToken: Boolean(tokens.refresh_token),
    provider: account.provider,
    connectionName: account.connector
  };
}
var import_connected_accounts_pb, PLAIN_MEMBERS, SECRET_MEMBERS;
var init_accounts = __esm({
  "src/scalekit/accounts.ts"() {
    "use strict";
    init_wkt();
    import_connected_accounts_pb = __toESM(require_connected_accounts_pb(), 1);
    init_failure();
    /** A person's connected account, without its secrets. */
    /** Members of a static credential that are no secrets and may appear in ordinary text, unless the name says otherwise. */
    PLAIN_MEMBERS = /user|domain|host|url|email|region|version|type|scope|path/i;
    SECRET_MEMBERS = /key|token|secret|pass|auth|credential/i;
    /** A link a person opens to consent, and when it stops working. */
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js
var require_connections_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"]();
  }
});

// src/scalekit/connections.ts
/** Whether accounts of this connection are made by a person who opens a magic link. */
function needsConsent(connection) {
  return CONSENT_TYPES.has(connection.type);
}
/** Whether the connection can be used at all. */
function isUsable(connection) {
  return connection.status === "COMPLETED" && connection.enabled;
}
/**
 * The connections of the environment, all pages, in the server's order.
 *
 * @param name the listing ends with the page that has the connection of this name: a call that is about one
 *   connection need not wait for the others
 */
async function listConnections(client, name) {
  const service = client.service(import_connections_pb.ConnectionService);
  const connections = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const page = await client.read(service.listAppConnections, { pageSize: PAGE_SIZE, pageToken });
    for (const { keyId, providerKey, type, status, enabled } of page.connections) {
      connections.push({
        keyId,
        provider: providerKey,
        type: import_connections_pb.ConnectionType[type] ?? String(type),
        status: import_connections_pb.ConnectionStatus[status] ?? String(status),
        enabled
      });
    }
    pageToken = page.nextPageToken;
    // A server that hands out the same token again would keep us here for ever.
    const found = name !== void 0 && connections.some(({ keyId }) => keyId === name);
    if (pageToken === "" || seen.has(pageToken) || found) return connections;
    seen.add(pageToken);
  }
}
var import_connections_pb, PAGE_SIZE, CONSENT_TYPES;
var init_connections = __esm({
  "src/scalekit/connections.ts"() {
    "use strict";
    import_connections_pb = __toESM(require_connections_pb(), 1);
    /** A connection as the Dashboard defines it: a provider, a way to authenticate, and a name. */
    /** The API's maximum; its default is 10. */
    PAGE_SIZE = 30;
    /** Types a person consents to by opening a link (contract, rule 2). */
    CONSENT_TYPES = /* @__PURE__ */ new Set(["OAUTH", "TRELLO_OAUTH1", "SMART_FHIR"]);
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js
var require_tools_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"]();
  }
});

// package:zod/mini
var require_mini = __commonJS({
  "package:zod/mini"(exports2, module2) {
    module2.exports = packages["zod/mini"]();
  }
});

// module:zod/mini
var mini_exports = {};
__export(mini_exports, {
  default: () => import_mini.default
});
var import_mini;
var init_mini = __esm({
  "module:zod/mini"() {
    __reExport(mini_exports, __toESM(require_mini()));
    import_mini = __toESM(require_mini());
  }
});

// src/tools/definition.ts
/** Custom MCP tools, `c-apifymcp_fetch-docs`, are found through the account alone. */
function isCustomTool(name) {
  return name.startsWith("c-");
}
var init_definition = __esm({
  "src/tools/definition.ts"() {
    "use strict";
    /** What a tool does to the world, as far as its definition tells. */
    /** A JSON Schema as Scalekit hands it out: any shape, so every reader must expect anything. */
    /** A tool as the rest of the program sees it, whatever the wire form was. */
  }
});

// src/scalekit/tools.ts
/** Every tool that the filter lets through, all pages, in the server's order, each once. */
async function listTools(client, filter, paging = {}) {
  const service = client.service(import_tools_pb.ToolService);
  const tools = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const pageSize = paging.pageSize ?? PAGE_SIZE2;
  const wire = {
    ...filter.provider && { provider: filter.provider },
    ...filter.toolName && { toolName: filter.toolName },
    ...filter.connector && { connector: filter.connector },
    ...filter.identifier && { identifier: filter.identifier }
  };
  for (let pageToken = paging.pageToken ?? ""; ; ) {
    const page = await client.read(service.listTools, { filter: wire, pageSize, pageToken });
    for (const tool of page.tools) {
      const definition = decode(tool);
      if (definition.name === "") continue;
      const owner = isCustomTool(definition.name) ? filter.connector : void 0;
      tools.set(definition.name, { ...definition, ...owner && { connectionName: owner } });
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return [...tools.values()];
    seen.add(pageToken);
  }
}
/**
 * As `listTools` through a person's account, which shows its custom MCP tools as well. Empty where there is no such
 * connection or account, or none that works: their own look-ups say that better.
 */
async function listToolsOfAccount(client, filter, paging) {
  try {
    return await listTools(client, filter, paging);
  } catch (error) {
    if (!(error instanceof Failure) || error.retryable) throw error;
    if (error.code === "NOT_FOUND" || error.code === "SCALEKIT_ERROR") return [];
    throw error;
  }
}
/** Sends a tool call, once. Errors come as the SDK throws them: what they mean for the effect is the step's to say. */
function executeTool(client, call) {
  const service = client.service(import_tools_pb.ToolService);
  const { toolName, connector, identifier, params } = call;
  // Facts 14: what a Struct cannot hold has been refused by validation before it comes here.
  return client.once(service.executeTool, { toolName, connector, identifier, params });
}
function decode(tool) {
  const definition = Definition.parse(tool.definition ?? {});
  return {
    name: definition.name,
    provider: tool.provider,
    ...definition.display_name && { displayName: definition.display_name },
    description: definition.description,
    inputSchema: definition.input_schema,
    ...definition.rest_api_info.method && { method: definition.rest_api_info.method.toUpperCase() },
    raw: {
      id: tool.id,
      ...tool.definition,
      ...tool.metadata && { metadata: tool.metadata },
      tags: tool.tags,
      ...tool.isDefault !== void 0 && { is_default: tool.isDefault }
    }
  };
}
var import_tools_pb, PAGE_SIZE2, text2, Definition;
var init_tools = __esm({
  "src/scalekit/tools.ts"() {
    "use strict";
    import_tools_pb = __toESM(require_tools_pb(), 1);
    init_mini();
    init_failure();
    init_definition();
    /** What a listing is narrowed by; the server combines them with "and". */
    /** The first page's size and token, where the caller wants others than ours. */
    /** Neither the default nor the maximum is public; servers that cap it answer with a page token. */
    PAGE_SIZE2 = 1e3;
    text2 = (0, mini_exports.catch)((0, mini_exports.string)(), "");
    Definition = (0, mini_exports.object)({
      name: text2,
      display_name: text2,
      description: text2,
      input_schema: (0, mini_exports.catch)((0, mini_exports.record)((0, mini_exports.string)(), (0, mini_exports.unknown)()), {}),
      rest_api_info: (0, mini_exports.catch)((0, mini_exports.object)({ method: text2 }), { method: "" })
    });
  }
});

// package:minisearch
var require_minisearch = __commonJS({
  "package:minisearch"(exports2, module2) {
    module2.exports = packages["minisearch"]();
  }
});

// module:minisearch
var minisearch_exports = {};
__export(minisearch_exports, {
  default: () => import_minisearch.default
});
var import_minisearch;
var init_minisearch = __esm({
  "module:minisearch"() {
    __reExport(minisearch_exports, __toESM(require_minisearch()));
    import_minisearch = __toESM(require_minisearch());
  }
});

// src/tools/effect.ts
var effect_exports = {};
__export(effect_exports, {
  destroys: () => destroys,
  effectOf: () => effectOf
});
/** Remembered, because a search asks for the same words thousands of times. */
function kindOf(word) {
  if (!kinds.has(word)) kinds.set(word, findKind(word));
  return kinds.get(word);
}
function findKind(word) {
  const known = KINDS.find(([, set]) => set.has(word))?.[0];
  const verb = known ? void 0 : GLUED.exec(word)?.[1];
  if (!verb) return known;
  const kind = kindOf(verb);
  if (kind !== "read" && kind !== "readAtAnEnd") return kind;
  // `getorcreateuser` hides its second verb, `finduserandban` as well.
  const hidden = /creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel|purchas|withdraw|writ/.test(word) || word.split(/and|or|then/).slice(1).some((piece) => !/^(read|undefined)/.test(`${kindOf(piece)}`));
  return hidden ? "write" : "readAtAnEnd";
}
/** Whether a word of a tool's name may stand for taking something away: `delete`, `archive`. */
function destroys(word) {
  const kind = kindOf(word);
  return kind === "destroy" || kind === "destroyOrNoun";
}
/** The name's words without the provider in front: `slackmcp_slack_search-files` → search, files. */
function wordsOf(name, provider) {
  // `c-` marks a custom connector, whose key follows up to the `_`.
  const custom = /^c-[a-z0-9]+_/i.exec(name)?.[0] ?? "";
  const all = name.slice(custom.length).replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3_$2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !/^v?\d+$/.test(word));
  const brand = provider.toLowerCase().replace(/[^a-z0-9]/g, "");
  let [front, count2] = [custom ? brand : "", 0];
  while (front !== brand && count2 < all.length && brand.startsWith(front + all[count2])) front += all[count2++];
  if (front !== brand) return all;
  const rest = all.slice(count2);
  // The brand again (`slackmcp_slack_…`) says nothing, unless it is a verb (`closemcp_close_…`).
  const own = rest.findIndex((word) => !brand.startsWith(word) || kindOf(word));
  // Where nothing but the brand is left (-1), its last word stays.
  return rest.slice(own);
}
function isState(name) {
  return /^(read|show)$/.test(name.at(-1) ?? "") && STATES.has(name.at(-2));
}
/** Whether a noun of two words begins here. `file_upload` at the end of a name uploads, and so does `file_upload_and_…`. */
function isCompound(name, at) {
  const [first = "", second = "", next] = name.slice(at, at + 3);
  if (!COMPOUNDS.has(`${first}_${second.replace(/s$/, "")}`)) return false;
  return next === void 0 ? kindOf(second) !== "writeOrNoun" : !JOINT.has(next);
}
/** A namespace before the verb, things after it: `files_list_revisions`, and not `dedupe_list_entries`. */
function isBetween(name, kinds2, at) {
  const things = kinds2.slice(at + 1);
  return /([^su]s|ing)$/.test(name[at - 1] ?? "") && /[^su]s$/.test(name.at(-1) ?? "") && things.every((kind) => kind === void 0);
}
/** What the words of a name tell. */
function tell(name) {
  const kinds2 = name.map(
    (word, i) => isCompound(name, i) || isCompound(name, i - 1) ? void 0 : kindOf(word)
  );
  const last = name.length - 1;
  const joined = name.some((word) => JOINT.has(word));
  const reads = kinds2.map(
    (kind, i) => kind === "read" || kind === "readAtAnEnd" && (i === 0 || i === last && !isState(name) || isBetween(name, kinds2, i)) || kind === "readAtTheStart" && i === 0
  );
  const reading = reads.includes(true);
  let excused = kinds2[last] === "read" && !joined;
  let afterJoint = false;
  const whole = name.join("_");
  // Words of other languages may be verbs.
  const doubtful = GETS_ACCESS.test(whole) || /[^a-z0-9_]/.test(whole);
  let effect = GETS_RID.test(whole) ? "destructive" : reading && !doubtful ? "read" : "unknown";
  let first = -1;
  for (const [i, kind] of kinds2.entries()) {
    if (JOINT.has(name[i])) {
      // After `fetch_and_…` comes another verb; one nobody knows may do anything.
      if (reads[i - 1] && !kinds2[i + 1] && effect === "read") effect = "unknown";
      [excused, afterJoint] = [false, true];
    }
    if (kind === "read") excused = !afterJoint;
    const destroys2 = kind === "destroy" || kind === "destroyOrNoun" && !excused;
    const writes = kind === "write" || kind === "writeOrNoun" && !excused || kind === "writeIfAlone" && (!reading || afterJoint);
    if ((destroys2 || writes) && first < 0) first = i;
    if (destroys2) effect = "destructive";
    else if (writes && effect !== "destructive") effect = "write";
  }
  const sure = kinds2[first] === "write" || kinds2[first] === "destroy";
  const readsBefore = reads.slice(0, Math.max(first, 0)).includes(true);
  return { effect, leads: sure ? !readsBefore : first === 0 && !reading && kinds2[0] !== "writeIfAlone" };
}
/**
 * What running a tool does to the world. The HTTP method of the provider's call decides where the
 * definition has one, else the verb in the tool's name (contract, Success: `effect`); where the two
 * disagree, the more severe one holds:
 *
 * - GET, HEAD, OPTIONS: `read`, unless the name begins with a verb that changes something
 * - DELETE: `destructive`
 * - POST, PUT, PATCH: `write`, or `destructive` where the name says so. A search sent as POST is
 *   therefore a `write`: nothing in the definition tells it from one.
 * - any other method proves nothing: the name decides, but never for `read`
 *
 * @param tool - its name, provider (to cut the prefix off the name) and method
 * @returns the effect; `unknown` where neither tells
 */
function effectOf(tool) {
  const told = tell(wordsOf(tool.name, tool.provider));
  switch (tool.method?.trim().toUpperCase() ?? "") {
    case "":
      return told.effect;
    case "GET":
    case "HEAD":
    case "OPTIONS":
      return told.leads ? told.effect : "read";
    case "DELETE":
      return "destructive";
    case "POST":
    case "PUT":
    case "PATCH":
      return told.effect === "destructive" ? "destructive" : "write";
    default:
      return told.effect === "read" ? "unknown" : told.effect;
  }
}
var words, READ, READ_AT_AN_END, READ_AT_THE_START, WRITE, WRITE_OR_NOUN, WRITE_IF_ALONE, DESTROY, DESTROY_OR_NOUN, JOINT, STATES, COMPOUNDS, GETS_ACCESS, GETS_RID, GLUED, KINDS, kinds;
var init_effect = __esm({
  "src/tools/effect.ts"() {
    "use strict";
    /**
     * `read` opens doors: TOOL_READ_ONLY lets it through, nobody confirms it, and of several accounts the
     * first is taken. So every doubt falls on the other side: a word that might change something outweighs
     * one that reads, and a name that tells nothing is `unknown`, which is treated like a write.
     */
    words = (text3) => new Set(text3.trim().split(/\s+/));
    /** Reads, and is nothing but a verb: what follows is its object (`get_share_link`). */
    READ = words("get fetch retrieve describe find");
    /** Reads, but is a noun too (`list_restore`, `lookup_table_x`): only the first or last word says so. */
    READ_AT_AN_END = words("list search read show lookup count browse inspect compare whoami");
    /** Reads as the first word; as the last it is a thing (`page_view`). `download` and `preview` may buy or start a job. */
    READ_AT_THE_START = words("view scrape");
    /** Changes something wherever it stands. */
    WRITE = words(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit publish unpublish enable disable activate deactivate reactivate
  enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact retweet unretweet repost unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich withdraw buy sell
  donate remit settle reimburse spend lend borrow mint enqueue dequeue requeue resubmit reprocess
  redeliver respond upvote downvote endorse demote reboot impersonate relist unlist announce invest ship
  unban flip give take burn unstake repay liquidate retry redo pop amend postpone reindex dedupe
  deduplicate dedup shuffle anonymize obfuscate isolate onboard offboard allocate deallocate failover reroute
  nudge remind poke readjust readmit readdress readopt readapt readd optin optout resync reinvite relink
  republish reimport reupload reissue reconfigure reconcile relocate deregister deauthorize randomize
  normalize recalculate sanitize inject vacuum mv`);
    /** Changes something, but is a noun too (`get_share_link`, `import_get`): a READ verb excuses it. */
    WRITE_OR_NOUN = words(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover crosspost
  set pause resume lock block mute pin star hide link share join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch broadcast backfill
  click drag press fill upgrade check uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train crawl feedback invite reply purchase checkout deposit react replay
  reserve stake redirect backup quarantine mask trim cut`);
    /** Changes something where it is the verb, which beside any reading word it hardly ever is (`post_list`). */
    WRITE_IF_ALONE = words(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite chat ping sms refund charge commit
  record draft trade bid stream capture load queue return group type`);
    /** Takes away wherever it stands. */
    DESTROY = words(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict
  obliterate eradicate decommission dismantle expel`);
    /** Takes away, but is a noun or a state too (`get_archive`, `get_drop_reasons`): a READ verb excuses it. */
    DESTROY_OR_NOUN = words(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);
    /** Joins a second verb to the first: `get_or_create`, `fetch_and_archive`. */
    JOINT = words("and or then plus n");
    /** `message_read` marks, `no_show` states: after these words they read nothing. */
    STATES = words(
      "no as all message messages notification notifications conversation thread mail email alert"
    );
    /** Nouns of two words, in which the first changes nothing, nor does `upload` or `list` do anything. */
    COMPOUNDS = words(`
  merge_request change_request sign_request swap_request purchase_order file_upload contact_import
  workflow_run issue_link bank_transfer comment_reply oauth_grant checkout_session
  access_list allow_list deny_list block_list watch_list wish_list price_list mailing_list`);
    /** Who gets access to something is given it: not so `get_access_token`. */
    GETS_ACCESS = /get_?access_?to(?!k)/;
    /** What one gets rid of is gone. */
    GETS_RID = /get_?rid_?of/;
    /** A verb run into its object, as some MCP servers write it: `getjiraissue`, `updatedoc`; not `updates`, `listing`. */
    GLUED = /^(get|list|search|find|fetch|read(?!y|just|mit|dress|opt|apt)|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change|mark(?=as|all|un|read|done|complete|spam)|cancel|enable|disable|approve|invite|submit|revoke|reset|purge|insert|append|replace|rename|deploy|buy|withdraw)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness|ener)[a-z]{3,}/;
    KINDS = [
      ["destroy", DESTROY],
      ["destroyOrNoun", DESTROY_OR_NOUN],
      ["write", WRITE],
      ["writeOrNoun", WRITE_OR_NOUN],
      ["writeIfAlone", WRITE_IF_ALONE],
      ["read", READ],
      ["readAtAnEnd", READ_AT_AN_END],
      ["readAtTheStart", READ_AT_THE_START]
    ];
    kinds = /* @__PURE__ */ new Map();
  }
});

// src/tools/search/terms.ts
var VERBS, NOUN_LIKE, GENERIC, INTERCHANGEABLE, READERS, SELF, NOUNS, PHRASES, LEADING_NOUNS, PREPOSITIONS, DETERMINERS, ARTICLES, ADJECTIVES, QUESTIONS, SINGULARS, PLURALISERS, STOP_WORDS;
var init_terms = __esm({
  "src/tools/search/terms.ts"() {
    "use strict";
    /**
     * What people say and what tools are called. A set is some words that stand in for one another; sets are parted by
     * bars, and a word may be in several. They speak of the field in general (mail, files, tickets, code, sales), never
     * of one provider.
     */
    /** What a verb asks for. Reading has three kinds, because tools come as `get_x`, `list_x` and `search_x`. */
    /** Verbs by what they ask for. `update rename` and the like: where no tool renames, the one that updates does. */
    VERBS = {
      get: `
    get fetch retrieve read load | get show view see display | describe inspect show | check verify test validate |
    download export get save | count total | lookup get | scrape crawl get read | preview`,
      list: `
    list show browse enumerate fetch see`,
      search: `
    search find query lookup locate seek discover`,
      create: `
    create make new add open start | create generate build draw draft |
    create write compose post publish | add insert append put attach include |
    add invite enroll enrol register subscribe join | create file report log raise open submit |
    log record track | create schedule plan book arrange | upload import attach add save send |
    upsert refresh sync | share grant allow give let invite permit | link relate associate connect |
    create save | react like | begin instantiate start | create deploy redeploy | remind`,
      send: `
    send post write message email dm | reply answer respond | forward pass | send submit deliver mail |
    notify remind`,
      update: `
    update edit change modify alter adjust revise fix correct patch | set configure put |
    move transfer transition | mark update set modify | complete finish close done tick resolve |
    archive hide close | enable activate | disable deactivate suspend pause snooze mute | resume unpause |
    merge combine dedupe | convert turn transform | assign delegate | sort order | replace swap |
    lock freeze protect | enrich fill | restore recover undelete undo untrash undrop revert unarchive | highlight format style |
    approve accept | reject decline | tag label | update postpone reschedule push | pin bookmark star |
    publish release | leave exit quit | update rename | update close | update reopen | update complete | update assign |
    update move | modify archive | modify star | modify flag | ask request`,
      delete: `
    delete remove drop erase destroy discard | trash bin delete | clear empty wipe reset |
    remove kick throw detach disassociate unassign | revoke remove unshare |
    cancel stop abort end void`,
      run: `
    run execute trigger launch dispatch start | retry rerun restart redo | query run | call`,
      copy: `
    copy duplicate clone replicate`
    };
    /** Verbs that are nouns as often: in a tool's name, another verb beside them says what the tool does. */
    NOUN_LIKE = `
  list view query search record file report log post draft schedule plan book message email mail order
  release label tag share bill star pin export import test count answer comment forward link track call
  start display preview total new fix set format bookmark archive trash like open close`;
    /** Verbs so general that a name that has one says nothing more than its action. */
    GENERIC = "get fetch retrieve list search create add update set edit modify delete remove send";
    /** Of these no name needs to have the very word that was said: what one tool adds, another creates. */
    INTERCHANGEABLE = "create add make new";
    /** These say nothing but that something is to be read. */
    READERS = "get fetch retrieve list show see view read display";
    /** How names call the one who asks: `user_repos_list` are "my repositories". */
    SELF = "my me mine self user viewer current authenticated";
    NOUNS = {
      messages: `
    email mail message | inbox mail message | chat message conversation thread dm | said message | channel conversation |
    comment remark note reply feedback | note memo minutes | attachment attach file |
    content text body written said | transcript said | dnd mute notification snooze |
    scheduled later tomorrow upcoming next | recipient subscriber contact | newsletter campaign email |
    unsubscribe suppression optout asm | bounce undelivered undeliverable | discussion thread comment | news announcement |
    topic purpose subject description | spam junk | reminder alarm task | msg message | presentation slide deck |
    survey questionnaire form poll | reaction emoji like | template layout`,
      people: `
    user person people member colleague coworker teammate employee | profile person people |
    engineer developer designer manager recruiter founder executive people person profile candidate |
    contact person people client | customer client user |
    company organization organisation account business firm | organization organisation org | lead prospect | who user member people |
    agent admin teammate | collaborator member cc | panelist speaker presenter host | current self myself viewer | owner own rep seller | follower watcher |
    participant attendee attendance attend guest invitee | registrant attendee signup | employee staff people |
    permission access share role acl privilege`,
      files: `
    document doc file | file item | page doc document | folder directory | spreadsheet sheet worksheet tab |
    table database | column field property attribute | row record entry item value object | row column dimension | number value cell |
    bold italic color colour font style format | chart graph | version revision history | version release | thumbnail preview | ancestor parent | storage space quota usage | trash bin recycle |
    picture photo image avatar | video clip recording | caption subtitle transcript | db database | app application | schema structure field | children child sub nested descendant |
    web url site link | public shared shareable`,
      work: `
    task todo | issue ticket bug | ticket case request | status state stage transition | pass fail failed status check |
    label tag category | repository repo | job workflow pipeline | workflow automation trigger rule | rule filter | macro canned template | registry container docker | ci workflow pipeline |
    diff change compare | work worklog hours time minutes | log output | sprint iteration cycle |
    assignee assign owner | deadline due | timer time tracking | variable env environment secret | watcher subscriber |
    relation block dependency link | background async | build workflow pipeline check`,
      business: `
    meeting event appointment call | agenda event calendar | free busy available availability freebusy |
    recurring repeating weekly daily monthly series instance occurrence | presence status availability online away | recent latest lately last |
    payment charge transaction | price cost | subscription plan membership | dispute chargeback |
    coupon discount promotion | invoice bill | quote estimate proposal | expense purchase spending |
    revenue sale earning | vacation holiday leave pto |
    payout withdrawal transfer | limit usage quota | goal objective okr target | allocation capacity workload |
    api key token credential | alert vulnerability security | snippet gist | hook webhook | statistic stat analytics metric insight performance perform report | config setting preference option |
    activity history audit log changelog | delta change | money balance amount fund | deal opportunity | job position vacancy |
    advert advertisement ad | article knowledge | rating score satisfaction |
    answer response submission reply | audience segment list`,
      amounts: `
    batch bulk many multiple several | large big huge`
    };
    /** Said in several words, or in a few letters: put into the words that names use before anything else is read. */
    PHRASES = `
  someone = a person | somebody = a person | merge request = a merge request | merge requests = all merge requests |
  pr = pull request | prs = pull requests | mr = a merge request | mrs = all merge requests |
  out of office = vacation | auto reply = vacation | automatic reply = vacation automatic reply | thumbs up = add reaction |
  time off = time off vacation | look up = lookup | look for = search | bring back = restore |
  put back = restore | turn on = enable | turn off = disable | kick off = trigger | saved search = filter | saved searches = filters | knowledge base = knowledge | sign up = register |
  set up = create | leave a = create a | jot down = create note | write down = log |
  stop sharing = revoke permission | get rid of = delete | kick out = kick | tick off = complete |
  take off = remove | take away = remove | call off = cancel | put off = postpone | push back = postpone |
  check off = complete | switch on = enable | switch off = disable | sign off = approve |
  opt out = unsubscribe | fill out = submit | remind me = create reminder |
  give me = get | tell me = get | how many = count | do i have = what | do we have = what |
  have i = what | have we = what | assigned to me = mine | who am i = get current user |
  open the = read the | open this = read this | open my = read my |
  on my calendar = in my events | on the calendar = in the events | my inbox = my messages | the inbox = the messages | as read = message unread | as unread = message unread |
  in the bin = trash | in the trash = trash | get a link = create a link |
  get a public link = create a shared link | get a share link = create a shared link |
  on call = oncall | to do = todo | to dos = todos | on my plate = my tasks | direct message = message |
  video call = online meeting | read access = permission | write access = permission |
  subpage = child page | subpages = child pages | subfolder = child folder | subfolders = child folders`;
    /** Nouns that open a request as its verb: "email the client", "comment on a card", "tag a chat". */
    LEADING_NOUNS = `
  email = send email to | mail = send email to | message = send message to | dm = send message to |
  text = send message to | ping = send message to | comment = create comment | review = create review |
  bill = create invoice to | invoice = create invoice to | charge = create charge | refund = create refund | link = create link |
  subscribe = create subscription | tag = add tag | label = add label | react = add reaction |
  file = create | issue = create | post = send message`;
    PREPOSITIONS = "in on to from with for at by under into of about over onto inside";
    DETERMINERS = "a an the my our this that these those someone somebody two some on all several many it";
    /** What stands before a noun and never before a verb. */
    ARTICLES = "a an the my our your his her their this these those any all every some no";
    /** Verbs that are as often said of a noun: "open issues", "new mail". */
    ADJECTIVES = "open new total";
    QUESTIONS = "what which who whose how when where why whats whos is are am was were did does";
    /** Of one thing, though they look like several. */
    SINGULARS = "details contents settings stats statistics analytics news";
    /** Words that ask for several things even where the noun is singular. */
    PLURALISERS = "all every which who list recent latest upcoming inbox";
    STOP_WORDS = `
  a an the my our your his her their its this that these those it them i we you us please and or but as
  of in on at to for from by with into onto about under than there here just is are was were be been do
  does did has have had can could would should will want need dont not no someone somebody somebodys one
  some any all every each me up out off down away what which how when where why if whats whos im mine`;
  }
});

// src/tools/search/words.ts
/** The words of a name, split at `camelCase` humps as well. */
function wordsOf2(text3) {
  const humps = /[a-z0-9][A-Z]/.test(text3) ? text3.replace(/([a-z0-9])([A-Z])/g, "$1 $2") : text3;
  return wordsOfProse(humps);
}
/**
 * A word without its ending, so that `replies`, `replied` and `reply` meet. It need not be a word; it need only be
 * the same for the forms of one word, and different for different words.
 */
function stem(word) {
  let s = word;
  if (s.length < 3) return s;
  if (s.length > 4 && (s.endsWith("ies") || s.endsWith("ied"))) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && /(s|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.length > 5 && (s.endsWith("ing") || s.endsWith("ion"))) s = s.slice(0, -3);
  else if (s.length > 4 && s.endsWith("ed") && !s.endsWith("eed")) s = s.slice(0, -2);
  else if (s.length > 8 && s.endsWith("ment")) s = s.slice(0, -4);
  else if (s.length > 6 && /[^m]er$/.test(s) || s.length > 7 && s.endsWith("tor")) s = s.slice(0, -2);
  if (s.length > 3 && s.endsWith("e")) s = s.slice(0, -1);
  return s.length > 2 && s.at(-1) === s.at(-2) ? s.slice(0, -1) : s;
}
/** The stems that can stand for a word. `open` is a verb only where it leads: "open a bug", not "all open bugs". */
function synonymsOf(word, leads) {
  const key = stem(word);
  const asNoun = nouns.get(key) ?? [];
  return new Set(
    leads || !(nounLike.has(word) || isPlural(word)) ? [...asNoun, ...verbs.get(key) ?? []] : asNoun
  );
}
var wordsOfProse, partsOf2, wordSet, isPlural, nouns, verbs, actions, everyday, nounLike, generic, remember, learn, isKnown, isCommon, isVerb, actionsOf, isGeneric;
var init_words = __esm({
  "src/tools/search/words.ts"() {
    "use strict";
    init_terms();
    /** The words of a sentence: lower case, split at everything that is no letter or digit. */
    wordsOfProse = (text3) => text3.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
    /** The parts of a table between its bars. */
    partsOf2 = (table) => table.split("|").map((part) => part.trim());
    /** The words of a table; where a sentence has no further word, that is none of them. */
    wordSet = (text3) => new Set(wordsOf2(text3));
    /** `issues` and not `status`: the request, or the tool, is about several. */
    isPlural = (word) => word.length > 3 && /[^suia]s$/.test(word);
    nouns = /* @__PURE__ */ new Map();
    verbs = /* @__PURE__ */ new Map();
    actions = /* @__PURE__ */ new Map();
    everyday = new Set(
      Object.values(NOUNS).flatMap(partsOf2).flatMap((set) => set.split(" "))
    );
    nounLike = wordSet(NOUN_LIKE);
    generic = wordSet(GENERIC);
    remember = (map, key, values) => {
      const known = map.get(key);
      if (known) for (const value of values) known.add(value);
      else map.set(key, new Set(values));
    };
    learn = (synonyms, set) => {
      const stems = set.split(" ").map(stem);
      for (const one of stems) remember(synonyms, one, stems);
    };
    for (const set of Object.values(NOUNS).flatMap(partsOf2)) learn(nouns, set);
    for (const [action, sets] of Object.entries(VERBS)) {
      for (const set of partsOf2(sets)) {
        learn(verbs, set);
        for (const word of set.split(" ")) remember(actions, word, [action]);
      }
    }
    /** Whether the tables know the word, as it stands. */
    isKnown = (word) => actions.has(word) || everyday.has(word);
    /** Whether the tables know the word in any form. */
    isCommon = (word) => actions.has(word) || nouns.has(stem(word));
    /** Whether the word is a verb and nothing else: `create`, not `report`. */
    isVerb = (word) => actions.has(word) && !nounLike.has(word);
    /** What the word asks for, if it is a verb. Only as it stands: `files` is never the verb `file`. */
    actionsOf = (word) => actions.get(word);
    /** Whether the word tells no more than its action: `create`, `get`, `list`. */
    isGeneric = (word) => generic.has(word);
  }
});

// src/tools/search/providers.ts
/**
 * The names by which a request can mean the providers of these tools. One whose key is an everyday word, CLOSE, has none.
 *
 * @param aliases - other names by key, LINKEDIN → HARVESTAPI; a provider that has the name itself goes first
 */
function providerNames(tools, aliases) {
  const providers = new Set(tools.map((tool) => tool.provider));
  const names = /* @__PURE__ */ new Map();
  for (const [from, to] of aliases) if (providers.has(to)) names.set(spelling(from), to);
  for (const provider of providers) {
    const [, brand = "", way] = /^(.+?)(MCP|APIKEY)?$/.exec(provider) ?? [];
    // GITHUBMCP is what "github" means where there is no GITHUB, and APOLLOAPIKEY goes before APOLLOMCP.
    const hasSibling = providers.has(brand) || way === "MCP" && providers.has(`${brand}APIKEY`);
    for (const name of way === void 0 || hasSibling ? [provider] : [provider, brand])
      if (!isKnown(name.toLowerCase())) names.set(spelling(name), provider);
  }
  return names;
}
/**
 * Takes the providers' names out of a request: "create a github issue" asks for an issue. They stay where nothing
 * else says what is wanted: "my google calendar".
 *
 * @returns the words left, and the keys of the providers named
 */
function withoutProviders(words3, names) {
  const providers = /* @__PURE__ */ new Set();
  const rest = [];
  const kept = [];
  for (let at = 0; at < words3.length; ) {
    // A key has no spaces: up to three words, written as one.
    const length = [3, 2, 1].find((count2) => names.has(spelling(words3.slice(at, at + count2).join(""))));
    const run12 = words3.slice(at, at + (length ?? 1));
    const provider = names.get(spelling(run12.join("")));
    if (provider === void 0) rest.push(...run12);
    else providers.add(provider);
    kept.push(...run12.filter((word) => provider === void 0 || isCommon(word)));
    at += run12.length;
  }
  return { words: [rest, kept].find((some) => some.some(isCommon)) ?? words3, providers };
}
var spelling;
var init_providers = __esm({
  "src/tools/search/providers.ts"() {
    "use strict";
    init_words();
    /** What providers are called in a request, `googlesheet`, and their keys. */
    /** Not stemmed: "notion" and "note" have the same stem. "google sheet" is GOOGLESHEETS all the same. */
    spelling = (name) => name.toLowerCase().replaceAll("_", "").replace(/s$/, "");
  }
});

// src/tools/search/query.ts
/**
 * Reads a request in everyday words.
 *
 * @param query - what the user wants done
 * @param names - what the providers are called whose tools are searched
 */
function readQuery(query, names) {
  const said = wordsOfProse(query.slice(0, MAX_CHARS).replace(/['’]s?\b/g, " "));
  const { words: left, providers } = withoutProviders(said, names);
  const words3 = normalise(left);
  const terms = /* @__PURE__ */ new Map();
  let actions2;
  let weight = 1;
  for (const [i, word] of words3.entries()) {
    if (prepositions.has(word) && terms.size > 1) weight = word === "by" ? MEANS : PLACE;
    if (questions.has(word)) actions2 ??= new Set(READING);
    if (stopWords.has(word) || terms.size === MAX_TERMS) continue;
    const key = stem(word);
    const verb = actions2 || isDescription(words3, i) ? void 0 : actionsOf(word);
    const isReader = !!verb && readers.has(word);
    if (!terms.has(key))
      terms.set(key, {
        stems: verb && interchangeable.has(key) ? interchangeable : /* @__PURE__ */ new Set([key]),
        synonyms: synonymsOf(word, !!verb),
        weight: isReader ? READER : verb ? weight * VERB : weight,
        isVerb: !!verb,
        isReader
      });
    actions2 ??= verb ?? new Set(isImperative(word, words3[i + 1]) ? WRITING : READING);
  }
  return {
    terms: [...terms.values()],
    actions: actions2 ?? /* @__PURE__ */ new Set(),
    many: asksForMany(words3),
    own: words3.some((word) => /^(my|me|mine)$/.test(word)),
    providers
  };
}
/** No "but don't …", phrases and leading nouns put into the words that names use. */
function normalise(said) {
  let text3 = ` ${said.join(" ")} `;
  text3 = text3.replace(/ (don t|do not|not|without|never) [^ ]+/g, " ");
  for (const [phrase, meant] of phrases) text3 = text3.replaceAll(` ${phrase} `, ` ${meant} `);
  const words3 = text3.split(" ").filter((word) => word !== "");
  const first = words3.findIndex((word) => !stopWords.has(word) || questions.has(word));
  const deed = leadingNouns.get(words3[first]);
  if (deed && isFollowed(words3[first + 1])) words3.splice(first, 1, ...deed.split(" "));
  return words3;
}
/** No verb follows an article: "the build", "my tasks". And "open issues" are there, while "open an issue" orders one. */
function isDescription(words3, i) {
  if (!adjectives.has(words3[i])) return articles.has(words3[i - 1]);
  const after = words3.slice(i + 1);
  const end = after.findIndex((word) => stopWords.has(word));
  return isPlural(after.slice(0, end < 0 ? void 0 : end).at(-1) ?? "");
}
/** A plural before the first preposition, or a word such as `all`, or "what's in …". */
function asksForMany(words3) {
  const place = words3.findIndex(
    (word, i) => prepositions.has(word) && words3.slice(0, i).some((w) => !stopWords.has(w))
  );
  const subject = place < 0 ? words3 : words3.slice(0, place);
  return subject.some(
    (word) => pluralisers.has(word) || isPlural(word) && !stopWords.has(word) && !singulars.has(word)
  ) || words3.includes("who") || words3[0] === "what" && prepositions.has(words3[1] === "is" ? words3[2] : words3[1]);
}
var MAX_CHARS, MAX_TERMS, PLACE, MEANS, VERB, READER, prepositions, determiners, questions, articles, adjectives, pluralisers, stopWords, readers, singulars, interchangeable, pairsOf, phrases, leadingNouns, READING, WRITING, isFollowed, isImperative;
var init_query = __esm({
  "src/tools/search/query.ts"() {
    "use strict";
    init_providers();
    init_terms();
    init_words();
    /** A word of the request that tools are searched for. */
    /** Nobody describes what they want in more than this; a pasted document must not cost seconds. */
    MAX_CHARS = 600;
    MAX_TERMS = 12;
    /** "add a card TO A BOARD": where it happens counts less than what happens. */
    PLACE = 0.8;
    /** "find a person BY EMAIL": a means is a parameter of the tool, seldom part of its name. */
    MEANS = 0.3;
    /** Half of all tools create or list something: what they create or list tells more. */
    VERB = 0.75;
    /** "list" and "show" stand in every other description: they count in names alone, and there for little. */
    READER = 0.1;
    prepositions = wordSet(PREPOSITIONS);
    determiners = wordSet(DETERMINERS);
    questions = wordSet(QUESTIONS);
    articles = wordSet(ARTICLES);
    adjectives = wordSet(ADJECTIVES);
    pluralisers = wordSet(PLURALISERS);
    stopWords = wordSet(STOP_WORDS);
    readers = wordSet(READERS);
    singulars = wordSet(SINGULARS);
    interchangeable = new Set(wordsOf2(INTERCHANGEABLE).map(stem));
    pairsOf = (table) => partsOf2(table).map((pair) => pair.split(" = "));
    phrases = pairsOf(PHRASES);
    leadingNouns = new Map(pairsOf(LEADING_NOUNS));
    READING = ["get", "list"];
    WRITING = ["create", "update", "send"];
    isFollowed = (next) => determiners.has(next) || prepositions.has(next);
    /** "fill the form" orders, "unread mail" and "invoices of May" ask to see: an unknown first word tells by what follows. */
    isImperative = (word, next) => determiners.has(next) && !isPlural(word);
  }
});

// src/tools/search/toolname.ts
/**
 * Reads a tool's name as people write them: `create_event`, `event_create`, `task_add_followers`.
 *
 * @param words - the name without its provider
 */
function readName(words3) {
  const at = verbOf(words3);
  const place = words3.findIndex((word, i) => i > 0 && prepositions2.has(word));
  const end = place < 0 ? words3.length : place;
  // What the verb is done to follows it, or else stands before it.
  const follows = at >= 0 && at + 1 < end;
  const object3 = follows ? words3.slice(at + 1, end) : words3.slice(0, at < 0 ? end : Math.min(at, end));
  const head = object3.findLast((word) => !isGeneric(word)) ?? object3.at(-1);
  const does = actionsOf(words3[at]) ?? actionsOfAny(words3);
  // `get_values` gets several: it lists.
  if (head !== void 0 && isPlural(head) && does.has("get")) return { does: LISTING, head };
  return { does, head };
}
/** Where the verb stands, at one end or the other as a rule; -1 where only nouns could be meant as one. */
function verbOf(words3) {
  const [first] = words3;
  if (isGeneric(first) && isVerb(first)) return 0;
  // `merge_request_approvals_get`, `list_create`
  if (words3.length > 1 && isGeneric(words3.at(-1))) return words3.length - 1;
  return isGeneric(first) ? 0 : words3.findIndex(isVerb);
}
var prepositions2, LISTING, actionsOfAny;
var init_toolname = __esm({
  "src/tools/search/toolname.ts"() {
    "use strict";
    init_terms();
    init_words();
    prepositions2 = wordSet(PREPOSITIONS);
    LISTING = /* @__PURE__ */ new Set(["list"]);
    /** `email_report`: each of the nouns may be meant as a verb. */
    actionsOfAny = (words3) => new Set(words3.flatMap((word) => [...actionsOf(word) ?? []]));
  }
});

// src/tools/search/rank.ts
/**
 * Ranks tools by how well they serve a request in everyday words.
 *
 * @param query what the user wants done, "file a bug about the login page"
 * @param tools the tools to choose from, of one provider or of several
 * @param aliases other names of providers by key, LINKEDIN → HARVESTAPI
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
function rankTools(query, tools, aliases = /* @__PURE__ */ new Map()) {
  const request = readQuery(query, providerNames(tools, aliases));
  if (request.terms.length === 0) return [];
  const slotsOf = slotFinder(request);
  const termOf = (slot) => request.terms[Number.parseInt(slot, 10)];
  const index = new import_minisearch.default({
    fields: ["name", "text", "params"],
    tokenize: (text3, field) => field === "text" ? wordsOfProse(text3) : wordsOf2(text3),
    processTerm: slotsOf
  });
  for (const [id, tool] of tools.entries())
    index.add({ id, name: withoutProvider(tool), text: textOf(tool), params: parametersOf(tool) });
  const slotsFor = (isReader) => request.terms.flatMap((term, slot) => term.isReader === isReader ? [`${slot}`, `${slot}~`] : []);
  const readers2 = slotsFor(true).join(" ");
  const inNames = readers2 === "" ? [] : [{ queries: [readers2], fields: ["name"] }];
  const found = index.search(
    { combineWith: "OR", queries: [slotsFor(false).join(" "), ...inNames] },
    {
      tokenize: (text3) => text3.split(" "),
      processTerm: (slot) => slot,
      boost: BOOST,
      boostTerm: (slot) => (termOf(slot)?.weight ?? 0) * (slot.endsWith("~") ? SYNONYM : 1 - SYNONYM)
    }
  );
  const fit = fitFinder(request, slotsOf);
  const ranked = found.flatMap(({ id, score, terms }) => {
    const tool = tools[id];
    const met = Math.max(1, new Set(terms.map(termOf).filter((term) => !term?.isReader)).size);
    return tool ? { tool, score: score / met * met ** BREADTH * fit(tool) } : [];
  });
  return ranked.sort(
    (a, b) => b.score - a.score || a.tool.name.length - b.tool.name.length || (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name))
  );
}
/**
 * The index holds the request's words, not the tools': each word of a tool becomes the slots it fills, or nothing. So an
 * index over 16,000 tools stays tiny. The request's third word fills `2` and `2~`, a synonym of it `2~` alone: what a
 * synonym is worth depends on how many tools have any of the words, not on how rare that one is.
 */
function slotFinder({ terms }) {
  const seen = /* @__PURE__ */ new Map();
  return (word) => {
    const known = seen.get(word);
    if (known !== void 0) return known;
    const key = stem(word);
    const slots = [];
    for (const [slot, term] of terms.entries()) {
      const isSame = term.stems.has(key);
      // `queries` are things, whatever "query" asks to do.
      if (!(isSame || term.synonyms.has(key)) || term.isVerb && isPlural(word)) continue;
      if (isSame) slots.push(`${slot}`);
      slots.push(`${slot}~`);
    }
    const result2 = slots.length > 0 ? slots : null;
    seen.set(word, result2);
    return result2;
  };
}
/** How well a tool fits by its name and provider: all factors of its score but text and breadth. */
function fitFinder(request, slotsOf) {
  const deed = deedFinder(request);
  const mayDestroy = request.actions.has("delete");
  const isUnasked = (word) => word.length > 1 && !isGeneric(word) && slotsOf(word) === null && !(request.own && self.has(word));
  return (tool) => {
    const name = wordsOf2(withoutProvider(tool));
    const { does, head } = readName(name);
    const named2 = request.providers.has(tool.provider) ? NAMED_PROVIDER : 1;
    const about = head === void 0 || slotsOf(head) !== null ? 1 : OTHER_HEAD;
    const plain = 1 / (1 + UNASKED_WORD * name.filter(isUnasked).length);
    const destroyers = mayDestroy ? [] : name.filter(destroys);
    // By its own name, no synonym: who closes a channel need not want it archived.
    const isAsked = destroyers.some((word) => slotsOf(word)?.some((slot) => !slot.endsWith("~")));
    // `archive_list` need not archive.
    const harms = destroyers.length > 0 && !isAsked && !(isReading(does) && effectOf(tool) !== "destructive");
    const harm = harms ? UNASKED_HARM : 1;
    return deed(does) * about * plain * harm * named2;
  };
}
/** How well what a tool does fits what is asked. */
function deedFinder({ actions: actions2, many }) {
  const fits = {};
  for (const action of actions2) fits[action] = 1;
  if (isReading(actions2)) Object.assign(fits, actions2.has("search") ? SEARCHING : many ? LISTING2 : GETTING);
  const onlyReads = [...actions2].every((action) => action in GETTING);
  return (does) => {
    if (actions2.size === 0 || does.size === 0) return UNKNOWN_DEED;
    let best = onlyReads && !isReading(does) ? WRITES_INSTEAD : OTHER_DEED;
    for (const action of does) best = Math.max(best, fits[action] ?? 0);
    return best;
  };
}
/** The name without the provider's prefix, which every tool of the provider has. */
function withoutProvider({ name, provider }) {
  const prefix = `${provider}_`.toLowerCase();
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}
function parametersOf({ inputSchema: inputSchema2 }) {
  const properties = inputSchema2?.properties;
  const isObject2 = typeof properties === "object" && properties !== null && !Array.isArray(properties);
  return isObject2 ? Object.keys(properties).join(" ").slice(0, TEXT_CHARS) : "";
}
var BOOST, SYNONYM, BREADTH, OTHER_DEED, UNKNOWN_DEED, WRITES_INSTEAD, OTHER_HEAD, UNASKED_WORD, UNASKED_HARM, NAMED_PROVIDER, TEXT_CHARS, SEARCHING, LISTING2, GETTING, self, isReading, textOf;
var init_rank = __esm({
  "src/tools/search/rank.ts"() {
    "use strict";
    init_minisearch();
    init_effect();
    init_providers();
    init_query();
    init_terms();
    init_toolname();
    init_words();
    /**
     * The score of a tool is a product:
     *
     *   text     MiniSearch's BM25+ over name, description and parameter names, where a synonym counts SYNONYM of the word
     *   breadth  more for each further word of the request that is met
     *   deed     1 where the name's verb does what the request's verb asks, less where it does something else
     *   head     less where what the tool is about, by its name, was not asked for
     *   plain    less for each word of the name that nobody asked for: plain tools before exotic ones
     *   harm     far less for a tool that destroys where nothing is to be destroyed
     *   named    more where the request says the provider's name, among tools of several providers
     */
    BOOST = { name: 3, text: 1.15, params: 0.15 };
    SYNONYM = 0.6;
    BREADTH = 0.6;
    OTHER_DEED = 0.5;
    UNKNOWN_DEED = 0.7;
    /** "What meetings do I have" must not make one. */
    WRITES_INSTEAD = 0.25;
    OTHER_HEAD = 0.9;
    UNASKED_WORD = 0.15;
    UNASKED_HARM = 0.01;
    NAMED_PROVIDER = 10;
    /** The beginning of a description and of the parameters tells what a tool does; the rest is conditions, and costs time. */
    TEXT_CHARS = 120;
    /** How well the kinds of reading serve one another. */
    SEARCHING = { search: 1, list: 0.9, get: 0.85 };
    LISTING2 = { list: 1, search: 0.9, get: 0.6 };
    GETTING = { get: 1, list: 0.85, search: 0.8 };
    self = wordSet(SELF);
    isReading = (does) => does.has("get") || does.has("list") || does.has("search");
    textOf = ({ displayName, description }) => `${displayName ?? ""} ${String(description ?? "").slice(0, TEXT_CHARS)}`;
  }
});

// src/steps/authorize.ts
var authorize_exports = {};
__export(authorize_exports, {
  authorizationRequired: () => authorizationRequired,
  grantRefused: () => grantRefused,
  isAuthorized: () => isAuthorized,
  requireAuthorized: () => requireAuthorized,
  waitForConsent: () => waitForConsent
});
/**
 * Step 2: makes sure that the person's account can be used.
 *
 * @param account what `readAccount` found, so that the look-up can run beside others
 * @returns the account, or undefined for a NO_AUTH connection, which is always authorized
 * @throws Failure AUTHORIZATION_REQUIRED with a link, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
async function requireAuthorized(client, connection, identifier, account, options = {}) {
  if (isAuthorized(connection, account)) return account;
  if (!needsConsent(connection)) throw withoutConsent(connection, account);
  const link = await magicLink(client, connection.keyId, identifier, options);
  throw authorizationRequired(connection, identifier, link, account?.status);
}
/** Whether the account may be used as it is. */
function isAuthorized(connection, account) {
  return connection.type === "NO_AUTH" || account?.status === "ACTIVE";
}
/** The failure that hands the person a magic link. */
function authorizationRequired(connection, identifier, link, status) {
  const waiting = status === "PENDING_VERIFICATION" ? " The account waits for the user verification that this environment demands." : "";
  return new Failure(
    "AUTHORIZATION_REQUIRED",
    `${identifier} has not authorized ${connection.keyId}${status ? ` (${status})` : ""}.${waiting}`,
    {
      hint: "Show the user `link` and ask them to open it and consent, then run the command again.",
      details: {
        link: link.link,
        expires_at: link.expires_at ?? null,
        connection_name: connection.keyId,
        ...status && { status }
      }
    }
  );
}
/**
 * What to do about a grant that the provider refuses although Scalekit calls the account active. The refusal stands,
 * whether or not a link can be had now.
 *
 * @param code AUTHORIZATION_REQUIRED after a tool call, PROVIDER_UNAUTHORIZED after a proxied request
 * @param reason the provider's words
 * @param details members of `error` to hand on
 * @throws Failure INTERRUPTED where the person stops it
 */
async function grantRefused(client, connection, identifier, refusal) {
  const { keyId, provider } = connection;
  if (!needsConsent(connection)) {
    return new Failure(
      "PROVIDER_UNAUTHORIZED",
      `${provider} refuses the credentials of ${keyId}: ${refusal.reason}`,
      {
        hint: `Tell the user to renew the credentials of ${identifier} for ${keyId} in the Scalekit Dashboard.`,
        details: refusal.details
      }
    );
  }
  const message = `${provider} refuses the grant of ${identifier} for ${keyId}: ${refusal.reason}`;
  try {
    const link = await magicLink(client, keyId, identifier);
    return new Failure(refusal.code, message, {
      hint: "Show the user `link` and ask them to consent again, then run the command again.",
      details: { ...refusal.details, link: link.link, expires_at: link.expires_at ?? null }
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "INTERRUPTED") throw error;
    return new Failure(refusal.code, message, {
      hint: "Run generate-link (see `next`), show the user its link and ask them to consent again, then run the command again.",
      details: refusal.details,
      next: [["generate-link", "--connection-name", keyId]]
    });
  }
}
/**
 * Shows the link at once and waits until the person has consented. A look at the account that meets a passing fault,
 * or hangs, tells nothing; the next one may.
 *
 * @param seconds how long to wait at most, counted from the link on; the last look may take a second more
 * @param show prints the link for the person who reads along
 * @throws Failure AUTHORIZATION_REQUIRED with the link when time is up
 */
async function waitForConsent(client, connection, identifier, options) {
  const link = await magicLink(client, connection.keyId, identifier, options);
  options.show(link);
  const until = performance.now() + options.seconds * 1e3;
  let status;
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
    const left = until - performance.now();
    if (left <= 0) throw authorizationRequired(connection, identifier, link, status);
    await client.pause(Math.min(pause, left));
    const time = Math.min(LOOK_MS, Math.max(LAST_LOOK_MS, until - performance.now()));
    const account = await look(client, connection, identifier, time);
    if (account?.status === "ACTIVE") return account;
    status = account?.status ?? status;
  }
}
/** @returns undefined where nothing was seen within this time, in milliseconds */
async function look(client, { keyId }, identifier, ms) {
  try {
    return await Promise.race([
      readAccount(client, keyId, identifier),
      client.pause(ms).then(() => void 0)
    ]);
  } catch (error) {
    if (client.session.signal.aborted || !(error instanceof Failure && error.retryable)) throw error;
    return void 0;
  }
}
/** The two sentences that users know from the Python skill. */
function withoutConsent(connection, account) {
  const name = connection.keyId;
  if (!account) {
    return new Failure(
      "ACCOUNT_NOT_FOUND",
      `Please create and configure the ${name} connection in the Scalekit Dashboard.`,
      {
        hint: `Tell the user exactly this sentence; ${connection.type} connections have no link to open.`,
        details: { connection_name: name }
      }
    );
  }
  return new Failure(
    "ACCOUNT_NOT_ACTIVE",
    `Please activate the ${name} connection in the Scalekit Dashboard.`,
    {
      hint: `Tell the user exactly this sentence; the account is ${account.status}.`,
      details: { status: account.status, connection_name: name }
    }
  );
}
var FIRST_POLL_MS, LAST_POLL_MS, LOOK_MS, LAST_LOOK_MS;
var init_authorize = __esm({
  "src/steps/authorize.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    /** Pauses between two looks at an account whose link has been shown: 1 s, then growing to 5 s. */
    FIRST_POLL_MS = 1e3;
    LAST_POLL_MS = 5e3;
    /** How long one look may take, as long as there is time; and the last one, when time is up. */
    LOOK_MS = 5e3;
    LAST_LOOK_MS = 1e3;
    /** Options of the magic link; Scalekit's limits are 512 and 2,048 characters. */
  }
});

// src/steps/discover.ts
/** Provider names compare without case, spaces, `-` and `_`. */
function normalizeProvider(name) {
  return name.replace(/[\s_-]/g, "").toUpperCase();
}
/** The catalog's key for a provider as a person writes it, aliases followed: `LinkedIn` → `HARVESTAPI`. */
function guessProviderKey(name) {
  const key = normalizeProvider(name);
  return ALIASES.get(key) ?? SPELLINGS.get(key) ?? key;
}
/** The provider key that a provider's name means in this environment, and the alias that was followed. */
function providerOf(connections, name) {
  const guess = guessProviderKey(name);
  const wanted = normalizeProvider(name);
  const { connections: own, alias } = pick(connections, name);
  const known = own[0]?.provider;
  if (known !== void 0) return { key: known, alias };
  return { key: guess, ...ALIASES.has(wanted) && { alias: { from: wanted, to: guess } } };
}
/** Step 1: the connections there are, and the one that a provider's tools would use. */
async function discover(client, provider) {
  return pick(await listConnections(client), provider);
}
/**
 * The connection a call is about, of those there are.
 *
 * @param mayGuess whether the first of several may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
function chooseConnection(connections, target, mayGuess = true) {
  const { connectionName, provider } = target;
  if (connectionName !== void 0)
    return { connection: byName(connections, connectionName, provider), warnings: [] };
  const found = pick(connections, provider);
  const label = provider ?? "";
  if (!found.selected)
    throw found.connections.length === 0 ? notFound(connections, label) : notCompleted(found.connections, label);
  const usable = found.connections.filter(isUsable);
  if (!mayGuess && usable.length > 1) {
    const names = usable.map((connection) => connection.keyId);
    throw new Failure(
      "AMBIGUOUS_CONNECTION",
      `${names.length} connections of ${label} could be meant: ${names.join(", ")}.`,
      {
        hint: "Ask the user which account to use and name it with --connection-name; a call that changes something is never sent from a guessed one.",
        retryable: false,
        details: { connections: usable.map(describeConnection) }
      }
    );
  }
  return { connection: found.selected, alias: found.alias, warnings: found.warnings };
}
/**
 * The connections that could serve a call: the named one, or all usable ones of the provider.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
function usableFor(connections, target) {
  const { connectionName, provider } = target;
  if (connectionName !== void 0) return [byName(connections, connectionName, provider)];
  return pick(connections, provider).connections.filter(isUsable);
}
/** A connection as answers show it. */
function describeConnection(connection) {
  const { keyId, provider, type, status, enabled } = connection;
  return { key_id: keyId, provider, type, status, enabled };
}
function pick(all, provider) {
  if (provider === void 0)
    return { connections: all, selected: void 0, total: all.length, warnings: [] };
  const wanted = normalizeProvider(provider);
  const of = (key) => all.filter((connection) => normalizeProvider(connection.provider) === key);
  const substitute = ALIASES.get(wanted);
  const aliased = substitute !== void 0 && !of(wanted).some(isUsable) && of(substitute).length > 0;
  const connections = of(aliased ? substitute : wanted);
  const usable = connections.filter(isUsable);
  return {
    connections,
    selected: usable[0],
    total: connections.length,
    ...aliased && { alias: { from: wanted, to: substitute } },
    warnings: usable.length > 1 ? [severalCouldServe(usable)] : []
  };
}
/** The warning that names every candidate. @param connections the chosen one first */
function severalCouldServe(connections) {
  const names = connections.map(({ keyId }) => keyId);
  return `${names.length} connections could serve: ${names.join(", ")}. ${names[0]} was chosen; --connection-name chooses another.`;
}
function byName(connections, name, provider) {
  const connection = connections.find(({ keyId }) => keyId === name) ?? connections.find(({ keyId }) => keyId.toLowerCase() === name.toLowerCase());
  if (!connection) {
    throw new Failure("CONNECTION_NOT_FOUND", `There is no connection named ${name}.`, {
      hint: `Take a key_id from list-connections, or pass --provider; a new connection is made in the Scalekit Dashboard.`,
      details: {
        configured_providers: providersOf(connections),
        connections: connections.slice(0, 30).map(({ keyId }) => keyId)
      }
    });
  }
  if (provider !== void 0 && ![normalizeProvider(provider), guessProviderKey(provider)].includes(
    normalizeProvider(connection.provider)
  )) {
    throw new Failure(
      "USAGE",
      `--connection-name ${name} belongs to ${connection.provider}, not to ${provider}.`,
      {
        hint: "Leave --provider out, or name a connection of that provider."
      }
    );
  }
  if (!isUsable(connection)) throw notCompleted([connection], connection.keyId);
  return connection;
}
function notFound(connections, provider) {
  return new Failure("CONNECTION_NOT_FOUND", `No connection for ${provider} is configured.`, {
    hint: `Tell the user to create and configure a connection for ${provider} in the Scalekit Dashboard (AgentKit > Connections), then run this again.`,
    details: { configured_providers: providersOf(connections) }
  });
}
function notCompleted(connections, label) {
  const list3 = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`).join(", ");
  return new Failure("CONNECTION_NOT_COMPLETED", `The connection for ${label} is not ready: ${list3}.`, {
    hint: `Tell the user to finish the configuration of ${connections.map(({ keyId }) => keyId).join(" or ")} in the Scalekit Dashboard and enable it.`,
    details: { connections: connections.map(describeConnection) }
  });
}
function providersOf(connections) {
  return [...new Set(connections.filter(isUsable).map(({ provider }) => provider))].sort();
}
var ALIASES, SPELLINGS;
var init_discover = __esm({
  "src/steps/discover.ts"() {
    "use strict";
    init_failure();
    init_connections();
    /** Which connection a call is about: by its name, or the first usable one of a provider. */
    /** People say LinkedIn; the tools for it belong to HarvestAPI, unless LinkedIn itself is connected. */
    ALIASES = /* @__PURE__ */ new Map([["LINKEDIN", "HARVESTAPI"]]);
    /** The two provider keys of the catalog that keep their underscore. */
    SPELLINGS = /* @__PURE__ */ new Map([
      ["GOOGLEADS", "GOOGLE_ADS"],
      ["CLARICOPILOT", "CLARI_COPILOT"]
    ]);
  }
});

// src/tools/validation/schema.ts
/** Whether a value is an object of JSON: no list, and not null. */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a schema lets nothing through: `false`, which `tidy` writes as `{not: {}}`. */
function isNever(node) {
  return isObject(node) && isObject(node.not) && Object.keys(node.not).length === 0;
}
/** A record without prototype, in which `__proto__` is a key like any other. */
function record2(entries = []) {
  const made = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
/** The types a node allows, or none where it does not say; what is no text is a type that nothing has. */
function typesOf(node) {
  return [].concat(node.type ?? []).map((type) => typeof type === "string" ? type.toLowerCase() : "");
}
/** The values a node allows, or undefined where it does not list them. */
function valuesOf(node) {
  if (Array.isArray(node.enum)) return node.enum;
  return node.const === void 0 ? void 0 : [node.const];
}
/** The steps of a `$ref` such as `#/$defs/page`; undefined for what leads nowhere: an anchor, another document. */
function refTokens(ref) {
  if (ref !== "#" && !ref.startsWith("#/")) return void 0;
  try {
    return pointerTokens(ref);
  } catch {
    // A `%` that encodes nothing.
    return void 0;
  }
}
/** What a `$ref` points at, if anything. */
function resolve(root, ref) {
  const tokens = refTokens(ref);
  if (tokens === void 0) return void 0;
  let at = root;
  for (const token of tokens) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token)) return void 0;
    at = at[token];
  }
  return at === true || isObject(at) ? at : void 0;
}
/** `#/a~1b/%24c` → `a/b`, `$c`. @throws URIError */
function pointerTokens(pointer) {
  return pointer.split("/").slice(1).map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Whether a value is of one of JSON Schema's types. */
function isOfType(value, type) {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  return typeof value === type;
}
var Unreadable, MAX_DEPTH2, MAX_KEY;
var init_schema = __esm({
  "src/tools/validation/schema.ts"() {
    "use strict";
    /** A tidied schema, or `true` where anything goes. */
    /** Thrown where a schema cannot be worked with at all; validation then ends in a warning. */
    Unreadable = class extends Error {
    };
    /** Deeper than any schema or input a person writes, and shallow enough for every recursion here. */
    MAX_DEPTH2 = 64;
    /** No provider has longer keys, and patterns are tried on them. */
    MAX_KEY = 200;
  }
});

// src/tools/signature.ts
/**
 * A tool's input as one line of TypeScript: `{page_id: string, format?: "md"|"html", limit?: number = 10}`
 * (contract, Success: `signature`). Required members come first, defaults follow `=`. What would be
 * longer than 400 characters loses depth, then enum values, then its last members; `…` marks the last two.
 *
 * @param schema - the tool's input schema, whatever it holds
 * @param maxLength - the longest line wanted, in characters
 * @returns one line
 */
function signature(schema, maxLength = MAX_LENGTH) {
  let members = [];
  const root = isObject(schema) ? schema : {};
  for (const detail of DETAILS) {
    members = new Rendering(root, detail).members(root, detail.depth);
    const whole = `{${members.join(", ")}}`;
    if (whole.length <= maxLength) return whole;
  }
  let kept = "{";
  for (const member of members) {
    if (kept.length + member.length > maxLength - 4) break;
    kept += `${member}, `;
  }
  return `${kept}…}`;
}
/** Alternatives as a part of something: `(string|null)`. */
function inOne(types) {
  const text3 = types.join("|");
  return types.length > 1 || text3.includes("&") ? `(${text3})` : text3;
}
/** JSON on one line, cut where a single value would fill it. */
function quote(value) {
  let text3 = "…";
  try {
    text3 = JSON.stringify(value).replace(/[\u2028\u2029]/g, " ");
  } catch {
    // Deeper than the stack: not worth showing.
  }
  return text3.length > 120 ? `${text3.slice(0, 118).toWellFormed()}…${typeof value === "string" ? '"' : ""}` : text3;
}
var MAX_LENGTH, DETAILS, MAX_NODES, MAX_LEVEL, Rendering, isTold;
var init_signature = __esm({
  "src/tools/signature.ts"() {
    "use strict";
    init_schema();
    /** Longer ones crowd a result list; a model that needs more asks for the whole schema. */
    MAX_LENGTH = 400;
    /** How much a rendering tells. The first of DETAILS that fits is taken. */
    DETAILS = [
      { depth: 3, union: 20, defaults: 40 },
      { depth: 2, union: 8, defaults: 20 },
      { depth: 1, union: 5, defaults: 12 },
      { depth: 0, union: 4, defaults: 8 },
      { depth: 0, union: 0, defaults: 0 }
    ];
    /** Schemas looked at in one rendering: references can multiply without end. */
    MAX_NODES = 5e3;
    /** Schemas within schemas, of any kind: lists of lists, unions of unions. */
    MAX_LEVEL = 30;
    Rendering = class {
      root;
      detail;
      nodes = 0;
      level = 0;
      constructor(root, detail) {
        this.root = root;
        this.detail = detail;
      }
      /** The members of an object, required ones first. */
      members(schema, depth) {
        const list3 = Array.isArray(schema.required) ? schema.required : [];
        const required = new Set(list3.filter((key) => typeof key === "string"));
        const described = isObject(schema.properties) ? schema.properties : {};
        const properties = Object.entries(described);
        const order = [
          ...[...required].filter((key) => !Object.hasOwn(described, key)).map((key) => [key, {}]),
          ...properties.filter(([key]) => required.has(key)),
          ...properties.filter(([key]) => !required.has(key))
        ];
        const members = order.map(([key, property]) => {
          const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
          const fallback = isObject(property) ? property.default : void 0;
          const text3 = fallback === void 0 || fallback === null ? "" : quote(fallback);
          const shown = text3 !== "" && text3.length <= this.detail.defaults ? ` = ${text3}` : "";
          return `${name}${required.has(key) ? "" : "?"}: ${this.type(property, depth)}${shown}`;
        });
        const rest = schema.additionalProperties;
        if (properties.length > 0 && isObject(rest)) members.push(`[key: string]: ${this.type(rest, depth)}`);
        return members;
      }
      /** A schema as a type. */
      type(schema, depth) {
        return this.union(this.alternatives(schema, depth)).join("|");
      }
      /** What a value may be: `string`, `null`. */
      alternatives(schema, depth) {
        if (schema === false) return ["never"];
        if (!isObject(schema) || ++this.nodes > MAX_NODES || this.level > MAX_LEVEL) return ["unknown"];
        this.level++;
        const found = this.withoutNull(schema, depth);
        this.level--;
        return schema.nullable === true ? [...found, "null"] : found;
      }
      withoutNull(schema, depth) {
        if (typeof schema.$ref === "string") {
          // A reference counts as a level, so that one to itself ends.
          return this.alternatives(depth > 0 ? resolve(this.root, schema.$ref) : void 0, depth - 1);
        }
        const names = typesOf(schema);
        const values = valuesOf(schema) ?? [];
        if (values.length > 0 && (values.length === 1 || this.detail.union > 0)) {
          return [...values.map(quote), ...names.includes("null") ? ["null"] : []];
        }
        if (!schema.properties) {
          const choices = schema.anyOf ?? schema.oneOf;
          const found = Array.isArray(choices) ? choices.flatMap((each) => this.alternatives(each, depth)) : [];
          if (found.some((type) => type !== "unknown")) return found;
          const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
          const told = parts.map((part) => this.union(this.alternatives(part, depth))).filter(isTold);
          if (told.length > 0) return told.length === 1 ? told.flat() : [told.map(inOne).join("&")];
        }
        if (names.length === 0 && schema.properties) names.push("object");
        if (names.length === 0 && schema.items) names.push("array");
        return names.length === 0 ? ["unknown"] : names.map((name) => this.named(name, schema, depth));
      }
      named(name, schema, depth) {
        if (name === "string" || name === "boolean" || name === "null") return name;
        if (name === "number" || name === "integer") return "number";
        if (name === "array") {
          return `${inOne(this.union(this.alternatives(schema.items, depth)))}[]`;
        }
        if (name !== "object") return "unknown";
        if (depth <= 0) return "object";
        const members = this.members(schema, depth - 1);
        if (members.length > 0) return `{${members.join(", ")}}`;
        const rest = schema.additionalProperties;
        return isObject(rest) && Object.keys(rest).length > 0 ? `{[key: string]: ${this.type(rest, depth - 1)}}` : "object";
      }
      /** As many alternatives as there is room for; `null` among them always, since it says a value can be cleared. */
      union(types) {
        const all = [...new Set(types)];
        const values = all.filter((type) => type !== "null");
        const shown = values.slice(0, Math.max(this.detail.union, 3));
        if (shown.length < values.length) shown.push("…");
        return shown.length < all.length && all.includes("null") ? [...shown, "null"] : shown;
      }
    };
    isTold = (types) => types.join() !== "unknown";
  }
});

// src/tools/template.ts
/**
 * A tool's required input with placeholders: `{"page_id":"<page_id>","limit":<limit>}`. Text stands in quotes; a
 * placeholder without is for JSON of any other kind.
 *
 * @param schema - the tool's input schema, whatever it holds
 */
function inputTemplate(schema) {
  const { properties, required } = schema;
  const names = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const members = names.map((name) => {
    const property = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : void 0;
    return `${JSON.stringify(name)}:${mayBeText(property, schema, 0) ? JSON.stringify(`<${name}>`) : `<${name}>`}`;
  });
  return `{${members.join(",")}}`;
}
/** Whether a text would have the right type. Where a schema says nothing of the type, it has. */
function mayBeText(schema, root, level) {
  if (!isObject(schema) || level > MAX_LEVEL2) return true;
  if (typeof schema.$ref === "string") return mayBeText(resolve(root, schema.$ref), root, level + 1);
  const types = typesOf(schema);
  if (types.length > 0) return types.includes("string");
  const values = valuesOf(schema) ?? [];
  if (values.length > 0) return values.some((value) => typeof value === "string");
  if (schema.properties !== void 0 || schema.items !== void 0) return false;
  const may = (choice2) => mayBeText(choice2, root, level + 1);
  if (Array.isArray(schema.allOf)) return schema.allOf.every(may);
  const choices = schema.anyOf ?? schema.oneOf;
  return !Array.isArray(choices) || choices.some(may);
}
var MAX_LEVEL2;
var init_template = __esm({
  "src/tools/template.ts"() {
    "use strict";
    init_schema();
    /** References and alternatives within one another; beyond it nobody could say what is meant. */
    MAX_LEVEL2 = 10;
  }
});

// src/tools/validation/references.ts
/**
 * Part of a schema with what it refers to, so that no `$ref` in it leads nowhere.
 *
 * @param part - some members of the schema, as they are
 * @param whole - the schema they are from, whatever it holds
 * @returns the part, and of `$defs` and the like as much as it needs; references that lead nowhere in the whole stay
 */
function withReferences(part, whole) {
  const made = { ...part };
  const rooms = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const todo = [part];
  while (todo.length > 0) {
    const at = todo.pop();
    if (typeof at !== "object" || at === null) continue;
    for (const child of Object.values(at)) todo.push(child);
    const ref = at.$ref;
    if (typeof ref !== "string" || seen.has(ref)) continue;
    seen.add(ref);
    // `#/$defs/node/properties/id` needs all of `node`: what it stands in may say more of it.
    const [room = "", name = ""] = refTokens(ref) ?? [];
    const there = Object.hasOwn(whole, room) ? whole[room] : void 0;
    if (!isObject(there) || !Object.hasOwn(there, name)) continue;
    const kept = rooms.get(room) ?? record2(isObject(made[room]) ? Object.entries(made[room]) : []);
    if (Object.hasOwn(kept, name)) continue;
    rooms.set(room, kept);
    made[room] = kept;
    kept[name] = there[name];
    todo.push(there[name]);
  }
  return made;
}
var init_references = __esm({
  "src/tools/validation/references.ts"() {
    "use strict";
    init_schema();
  }
});

// package:fastest-levenshtein
var require_fastest_levenshtein = __commonJS({
  "package:fastest-levenshtein"(exports2, module2) {
    module2.exports = packages["fastest-levenshtein"]();
  }
});

// src/tools/nearest.ts
var nearest_exports = {};
__export(nearest_exports, {
  nearestNames: () => nearestNames
});
/**
 * The names of the tools that a misspelt or half-remembered name may have meant.
 *
 * @returns at most five, nearest first
 */
function nearestNames(name, tools) {
  const words3 = (text3) => new Set(
    text3.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean)
  );
  const wanted = words3(name);
  return tools.map((tool) => {
    const shared2 = [...words3(tool.name)].filter((word) => wanted.has(word)).length;
    // Words in common say more than letters in common: page_create is page_create_v2's neighbour.
    return {
      name: tool.name,
      far: (0, import_fastest_levenshtein.distance)(name.toLowerCase(), tool.name.toLowerCase()) / Math.max(name.length, tool.name.length) - shared2 / Math.max(1, wanted.size)
    };
  }).filter(({ far }) => far < 0.5).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, MOST).map((candidate) => candidate.name);
}
var import_fastest_levenshtein, MOST;
var init_nearest = __esm({
  "src/tools/nearest.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_fastest_levenshtein(), 1);
    MOST = 5;
  }
});

// src/steps/schema.ts
/**
 * Step 3: the definitions of the tools of these names.
 *
 * @returns those that exist; `requireTool` turns a missing one into a failure
 */
async function findDefinitions(client, names, scope = {}) {
  const plain = names.filter((name) => !isCustomTool(name));
  const custom = names.filter(isCustomTool);
  const { connectionName: connector, identifier } = scope;
  const ofAccount = () => connector !== void 0 && identifier !== void 0 ? listToolsOfAccount(client, { toolName: custom, connector, identifier }) : listTools(client, { toolName: custom });
  const found = await Promise.all([
    plain.length > 0 ? listTools(client, { toolName: plain }) : [],
    custom.length > 0 ? ofAccount() : []
  ]);
  // Ours to check: a server that matches loosely must not hand us another tool.
  return names.flatMap((name) => found.flat().find((tool) => tool.name === name) ?? []);
}
/**
 * One tool's definition, or a failure that names the nearest ones.
 *
 * @param found what `findDefinitions` gave for it
 * @throws Failure TOOL_NOT_FOUND with `suggestions`
 */
async function requireTool(client, name, found, provider) {
  if (found) return found;
  throw await toolNotFound(client, name, provider);
}
/** The failure for a name that no tool has, with the nearest names of the provider's tools. */
async function toolNotFound(client, name, provider) {
  const { nearestNames: nearestNames2 } = await Promise.resolve().then(() => (init_nearest(), nearest_exports));
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, "").split("_")[0]?.toUpperCase()
  });
  const suggestions = nearestNames2(
    name,
    siblings.filter((tool) => tool.name !== name)
  );
  return new Failure("TOOL_NOT_FOUND", `There is no tool named ${name}.`, {
    hint: suggestions.length > 0 ? "Take one of the suggestions, or let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself." : "Let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.",
    details: { suggestions }
  });
}
/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit said about it */
function describeTool(tool, full) {
  return {
    name: tool.name,
    provider: tool.provider,
    description: tool.description,
    effect: effectOf(tool),
    input_schema: full ? tool.inputSchema : inputSchema(tool),
    ...full && tool.raw
  };
}
/** The schema of a tool's input as Scalekit gives it, without what only forms need. */
function inputSchema(tool) {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = tool.inputSchema;
  return { properties: withoutDisplay(properties), required, ...rest };
}
/** What forms need to draw a field is noise to an agent. */
function withoutDisplay(properties) {
  if (typeof properties !== "object" || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      if (typeof schema !== "object" || schema === null || !("display_properties" in schema))
        return [name, schema];
      const { display_properties: _, ...rest } = schema;
      return [name, rest];
    })
  );
}
var init_schema2 = __esm({
  "src/steps/schema.ts"() {
    "use strict";
    init_failure();
    init_tools();
    init_definition();
    init_effect();
    /** Whose custom tools to look through as well. */
  }
});

// src/steps/find-answer.ts
/**
 * What a search answers of its tools: the best as rows, the very best with its schema, further names in rank order,
 * and the commands to run next.
 *
 * @param ranked the tools that match, best first
 * @param all every tool looked through; of a single provider, those that do not match come last among the further
 * names, and where none matches, its proxy is still worth a try
 */
function describeMatches(ranked, all, options) {
  const best = ranked[0];
  const shown = ranked.slice(0, options.limit);
  const rest = /* @__PURE__ */ new Set([...ranked.slice(options.limit), ...options.single ? all : []]);
  for (const tool of shown) rest.delete(tool);
  const first = best ?? (options.single ? all[0] : void 0);
  return {
    total: all.length,
    ...describeWithin(shown, options),
    more: [...rest].slice(0, MORE_NAMES).map((tool) => options.single ? withoutPrefix(tool) : tool.name),
    next: first ? nextCommands(best, options.connectionsOf(first)) : [["list-connections"]]
  };
}
/** The rows and the best tool's schema, in as much detail as the budget allows. */
function describeWithin(shown, options) {
  const budget = BUDGET_PER_TOOL * options.limit;
  let described = {};
  for (const detail of DETAILS2) {
    described = {
      tools: shown.map((tool, at) => ({
        ...!options.single && {
          provider: tool.provider,
          connection_name: options.connectionsOf(tool)[0]?.keyId
        },
        ...briefTool(tool, detail.description, at === 0 ? detail.signature : detail.others)
      })),
      best: shown[0] ? describeBest(shown[0], detail) : null
    };
    if (JSON.stringify(described).length <= budget) break;
  }
  return described;
}
/** The schema of the best tool. What is left out of a long one is said; `get-tool` shows it whole. */
function describeBest(tool, detail) {
  const whole = inputSchema(tool);
  const required = new Set(Array.isArray(whole.required) ? whole.required : []);
  const entries = Object.entries(whole.properties ?? {});
  let optional = 0;
  const kept = entries.filter(([name]) => required.has(name) || optional++ < detail.optional).map(([name, property]) => [name, required.has(name) ? property : withHint(property, detail.hints)]);
  const { $defs: _, definitions: __, ...rest } = whole;
  const schema = withReferences({ ...rest, properties: Object.fromEntries(kept) }, whole);
  const cut = JSON.stringify(schema).length < JSON.stringify(whole).length;
  const through = tool.connectionName === void 0 ? "" : ` --connection-name '${tool.connectionName}'`;
  return {
    name: tool.name,
    input_schema: schema,
    ...cut && { cut: `get-tool --tool-name ${tool.name}${through} shows the schema whole` }
  };
}
function withHint(property, chars) {
  if (typeof property !== "object" || property === null || !("description" in property)) return property;
  const { description, ...rest } = property;
  return typeof description !== "string" || chars === 0 ? rest : { ...rest, description: clip(description, chars) };
}
/**
 * A tool in one row: `{name, description, effect, signature}`.
 *
 * @param descriptionChars longest description
 * @param signatureChars longest signature; the contract's limit is 400
 */
function briefTool(tool, descriptionChars = 110, signatureChars = 400) {
  return {
    name: tool.name,
    description: clip(tool.description.replace(/\s+/g, " ").trim(), descriptionChars),
    effect: effectOf(tool),
    signature: signature(tool.inputSchema, signatureChars)
  };
}
/** The tool's name without its provider: `notion_page_get` → `page_get`. */
function withoutPrefix(tool) {
  const prefix = `${tool.provider.toLowerCase().replaceAll("_", "")}_`;
  return tool.name.startsWith(prefix) ? tool.name.slice(prefix.length) : tool.name;
}
/** @param connections those that could run it; none for tools of a provider that is not configured */
function nextCommands(tool, connections) {
  const names = connections.map(({ keyId }) => keyId);
  const [name] = names;
  if (name === void 0) return [];
  const proxy = ["proxy-request", "--connection-name", name, "--path", "<PATH>"];
  if (!tool) return [proxy];
  const reads = effectOf(tool) === "read";
  // Nobody's message goes out from a guessed account: where several could send it, the caller has to choose.
  const account = reads || names.length === 1 ? name : `<${names.join("|")}>`;
  const execute2 = [
    "execute-tool",
    "--connection-name",
    account,
    "--tool-name",
    tool.name,
    "--tool-input",
    inputTemplate(tool.inputSchema)
  ];
  // What may change something is shown to the person before it is sent.
  return [...reads ? [execute2] : [[...execute2, "--dry-run"], execute2], proxy];
}
function clip(text3, most) {
  return text3.length <= most ? text3 : `${text3.slice(0, most - 1).toWellFormed()}…`;
}
var DETAILS2, BUDGET_PER_TOOL, MORE_NAMES;
var init_find_answer = __esm({
  "src/steps/find-answer.ts"() {
    "use strict";
    init_effect();
    init_signature();
    init_template();
    init_references();
    init_schema2();
    /** How much is told of the tools found. */
    /** From everything that helps to the bare minimum; the first that fits the budget is taken. */
    DETAILS2 = [
      { description: 110, signature: 400, others: 400, hints: 1e3, optional: 1e3 },
      { description: 80, signature: 250, others: 150, hints: 60, optional: 1e3 },
      { description: 70, signature: 200, others: 100, hints: 0, optional: 1e3 },
      { description: 50, signature: 200, others: 60, hints: 0, optional: 12 },
      { description: 40, signature: 160, others: 40, hints: 0, optional: 6 }
    ];
    /** Characters that each described tool may cost on average, the best one's schema included. */
    BUDGET_PER_TOOL = 270;
    /** Names that follow the best tools, for the agent to pick what the ranking missed. */
    MORE_NAMES = 40;
  }
});

// src/steps/find.ts
/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
async function listToolSet(client, target, paging = {}) {
  const { connectionName, provider, identifier } = target;
  const guess = guessOf(target);
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }, paging)
  ]);
  if (connectionName !== void 0) {
    const { connection, warnings } = chooseConnection(connections, target);
    return {
      tools: await toolsOf(client, connection, identifier, paging),
      provider: connection.provider,
      warnings
    };
  }
  if (provider === void 0)
    return { tools: await toolsOfAll(client, connections, identifier, paging), provider: null, warnings: [] };
  const { key, alias } = providerOf(connections, provider);
  const own = key === guess && early ? early : await listTools(client, { provider: key }, paging);
  const tools = await withCustomTools(client, own, usableOf(connections, key), identifier, paging);
  return { tools, provider: key, alias, warnings: [] };
}
/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit the query. At most three
 * rounds of network after the token where the server hands out a provider's tools in one page.
 *
 * @throws Failure of classes 3 and 4; those of class 4 carry the tools as well
 */
async function findTool(client, search) {
  return search.provider === void 0 && search.connectionName === void 0 ? await findAnywhere(client, search) : await findAtProvider(client, search);
}
async function findAtProvider(client, search) {
  const { connectionName, identifier } = search;
  const guess = guessOf(search);
  const [connections, early, earlyAccount] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const { connection: first, alias } = chooseConnection(connections, search);
  const fitting = connectionName === void 0 ? usableOf(connections, first.provider) : [first];
  const accountOn = (keyId) => readAccount(client, keyId, identifier);
  const [tools, firstAccount] = await Promise.all([
    early && first.provider === guess ? withCustomTools(client, early, fitting, identifier) : toolsOf(client, first, identifier),
    connectionName === first.keyId ? earlyAccount : accountOn(first.keyId)
  ]);
  const ranked = rankTools(search.query, tools, ALIASES).map(({ tool }) => tool);
  const connectionsOf = (tool) => ownersAmong(fitting, tool);
  const serving = ranked[0] ? connectionsOf(ranked[0]) : fitting;
  const connection = serving[0] ?? first;
  const account = connection === first ? firstAccount : await accountOn(connection.keyId);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: isAuthorized(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...alias && { provider_alias: alias },
    ...describeMatches(ranked, tools, { limit: search.limit, connectionsOf, single: true }),
    warnings: serving.length > 1 ? [severalCouldServe(serving)] : []
  };
  return await withAuthorizationError(
    document,
    () => requireAuthorized(client, connection, identifier, account)
  );
}
async function findAnywhere(client, search) {
  const { identifier } = search;
  const connections = await listConnections(client);
  const usable = connections.filter(isUsable);
  if (usable.length === 0) {
    throw new Failure("CONNECTION_NOT_FOUND", "No connection is configured.", {
      hint: "Tell the user to create and configure a connection in the Scalekit Dashboard (AgentKit > Connections).",
      details: { configured_providers: [] }
    });
  }
  const [tools, accounts] = await Promise.all([
    toolsOfAll(client, connections, identifier),
    listAccounts(client, identifier)
  ]);
  const active = new Set(
    accounts.filter(({ status }) => status === "ACTIVE").map(({ connectionName }) => connectionName)
  );
  const works = ({ keyId, type }) => type === "NO_AUTH" || active.has(keyId);
  // Of several connections of a provider, one that works already comes first.
  const connectionsOf = (tool) => {
    const fitting = ownersAmong(usableOf(connections, tool.provider), tool);
    return [...fitting.filter(works), ...fitting.filter((connection2) => !works(connection2))];
  };
  const ready = new Set(usable.filter(works).map(({ provider }) => provider));
  // Of tools that fit about equally well, those the person can use at once come first.
  const ranked = rankTools(search.query, tools, ALIASES).map(({ tool, score }) => ({ tool, score: score * (ready.has(tool.provider) ? READY_BOOST : 1) })).sort((a, b) => b.score - a.score).map(({ tool }) => tool);
  const [connection, ...others] = ranked[0] ? connectionsOf(ranked[0]) : [];
  const matches = describeMatches(ranked, tools, { limit: search.limit, connectionsOf, single: false });
  if (!connection)
    return { provider: null, connection_name: null, type: null, identifier, status: null, ...matches };
  const usableNow = works(connection);
  // The list does not refresh grants. An account that looks dead is read, which does, beside the link it may need.
  const [account, link] = usableNow ? [void 0, void 0] : await Promise.all([
    readAccount(client, connection.keyId, identifier),
    needsConsent(connection) ? magicLink(client, connection.keyId, identifier) : void 0
  ]);
  const authorized = usableNow || isAuthorized(connection, account);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: authorized ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...matches,
    warnings: others.length > 0 ? [severalCouldServe([connection, ...others])] : []
  };
  return await withAuthorizationError(document, async () => {
    if (authorized) return;
    if (link) throw authorizationRequired(connection, identifier, link, account?.status);
    await requireAuthorized(client, connection, identifier, account);
  });
}
/**
 * The provider whose tools can be asked for before the connections are known: right unless an alias says otherwise.
 *
 * @returns undefined where the connection says it
 */
function guessOf({ connectionName, provider }) {
  return connectionName === void 0 && provider !== void 0 ? guessProviderKey(provider) : void 0;
}
function usableOf(connections, provider) {
  return connections.filter((connection) => isUsable(connection) && connection.provider === provider);
}
/** The connections that could run a tool: a custom one is its own account's alone. */
function ownersAmong(connections, { connectionName }) {
  return connections.filter(({ keyId }) => connectionName === void 0 || keyId === connectionName);
}
/** The document, or the failure that asks for authorization with the document beside it. */
async function withAuthorizationError(document, authorize) {
  try {
    await authorize();
    return document;
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 4) throw error;
    const { next, ...members } = document;
    throw error.with({ document: members, next });
  }
}
/** A connection's tools; with an identifier, the account's custom MCP tools are among them. */
async function toolsOf(client, connection, identifier, paging = {}) {
  const { provider, keyId: connector } = connection;
  const own = identifier === void 0 ? [] : await listToolsOfAccount(client, { provider, connector, identifier }, paging);
  // No account, or none that works: the provider's own tools are the same for everybody.
  return own.length > 0 ? own : await listTools(client, { provider }, paging);
}
/**
 * A provider's tools. Where the catalog has none, it may be that of a custom MCP server, whose tools the accounts on
 * its connections show.
 *
 * @param own those of the catalog
 */
async function withCustomTools(client, own, connections, identifier, paging) {
  if (own.length > 0 || identifier === void 0) return own;
  const listings = connections.map(
    ({ provider, keyId: connector }) => listToolsOfAccount(client, { provider, connector, identifier }, paging)
  );
  return (await Promise.all(listings)).flat();
}
async function toolsOfAll(client, connections, identifier, paging) {
  const providers = [...new Set(connections.filter(isUsable).map(({ provider }) => provider))];
  const listings = providers.map(async (provider) => {
    const own = await listTools(client, { provider }, paging);
    return await withCustomTools(client, own, usableOf(connections, provider), identifier, paging);
  });
  return (await Promise.all(listings)).flat();
}
var READY_BOOST;
var init_find = __esm({
  "src/steps/find.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_tools();
    init_rank();
    init_authorize();
    init_discover();
    init_find_answer();
    /** What it is worth that a tool can be used at once, where every provider's tools compete. */
    READY_BOOST = 1.25;
    /** A set of tools to look through, and whose they are. */
  }
});

// src/steps/account.ts
var account_exports = {};
__export(account_exports, {
  findAccount: () => findAccount
});
/**
 * Looks up connection and account: together where the connection is named, one after the other where it has to be
 * chosen. Reading the account refreshes its grant.
 *
 * @param mayGuess whether the first of several connections may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
async function findAccount(client, target, identifier, mayGuess) {
  const { connectionName } = target;
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const choice2 = chooseConnection(connections, target, mayGuess);
  const { keyId } = choice2.connection;
  const account = connectionName === keyId ? early : await readAccount(client, keyId, identifier);
  return { ...choice2, identifier, account };
}
var init_account = __esm({
  "src/steps/account.ts"() {
    "use strict";
    init_accounts();
    init_connections();
    init_discover();
    /** The connection, and the person's account on it, authorized or not. */
    /** What a request to a provider needs: the client, the connection, and whose account it is. */
  }
});

// src/commands/shared/open-account.ts
/** The connection that the flags ask for. @throws Failure USAGE for a name that no connection can have */
function targetOf(context, flags11) {
  return { connectionName: context.connectionName(flags11["connection-name"]), provider: flags11.provider };
}
/**
 * Finds the connection and the account on it, and puts on the answer how the connection was chosen.
 *
 * @param mayGuess whether the first of several connections may be taken: true for calls that change nothing
 * @returns the account as it is: whether it may be used, `requireAuthorized` tells
 * @throws Failure of classes 2, 3 and 10
 */
async function openAccount(context, flags11, mayGuess) {
  const target = targetOf(context, flags11);
  const identifier = await context.identifier(flags11.identifier);
  const client = await context.client();
  const found = await findAccount(client, target, identifier, mayGuess);
  context.remark(found);
  return { ...found, client };
}
var init_open_account = __esm({
  "src/commands/shared/open-account.ts"() {
    "use strict";
    init_account();
    /** The flags that say whose account on which connection is meant. */
  }
});

// src/commands/find-tool/run.ts
var run_exports = {};
__export(run_exports, {
  run: () => run
});
async function run(flags11, context) {
  const target = targetOf(context, flags11);
  const identifier = await context.identifier(flags11.identifier);
  const client = await context.client();
  return await findTool(client, {
    ...target,
    identifier,
    query: flags11.query ?? "",
    limit: flags11.limit ?? DEFAULT_LIMIT
  });
}
var init_run = __esm({
  "src/commands/find-tool/run.ts"() {
    "use strict";
    init_find();
    init_open_account();
    init_spec4();
  }
});

// src/commands/list-connections/run.ts
var run_exports2 = {};
__export(run_exports2, {
  run: () => run2
});
async function run2(flags11, context) {
  const client = await context.client();
  const { connections, selected, total, alias, warnings } = await discover(client, flags11.provider);
  context.remark({ alias, warnings });
  return {
    connections: connections.map(describeConnection),
    selected: selected ? describeConnection(selected) : null,
    total,
    warnings: flags11.provider !== void 0 && !selected ? [nothingSelected(flags11.provider, connections)] : []
  };
}
function nothingSelected(provider, connections) {
  if (connections.length === 0) {
    return `No connection for ${provider} is configured: the user can create one in the Scalekit Dashboard (AgentKit > Connections).`;
  }
  const names = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : "disabled"})`).join(", ");
  return `No connection for ${provider} can be used yet: ${names}. The user can finish and enable it in the Scalekit Dashboard.`;
}
var init_run2 = __esm({
  "src/commands/list-connections/run.ts"() {
    "use strict";
    init_discover();
  }
});

// src/commands/generate-link/run.ts
var run_exports3 = {};
__export(run_exports3, {
  run: () => run3
});
async function run3(flags11, context) {
  const options = { state: flags11.state, userVerifyUrl: flags11["user-verify-url"] };
  assertLength("state", options.state, MAX_STATE_CHARS);
  assertLength("user-verify-url", options.userVerifyUrl, MAX_URL_CHARS);
  const opened = await openAccount(context, flags11, true);
  const { client, connection, identifier } = opened;
  let { account } = opened;
  const wait = flags11.wait ?? 0;
  if (wait > 0 && needsConsent(connection) && !isAuthorized(connection, account)) {
    account = await waitForConsent(client, connection, identifier, {
      ...options,
      seconds: wait,
      show: ({ link }) => {
        context.deadline.extend(wait);
        context.note(`Open this link to authorize ${connection.keyId}: ${link}`);
      }
    });
  } else await requireAuthorized(client, connection, identifier, account, options);
  return {
    connection_name: connection.keyId,
    identifier,
    type: connection.type,
    account: account ? { id: account.id, status: account.status } : null,
    authorized: true
  };
}
function assertLength(flag, value, most) {
  if (value === void 0 || value.length <= most) return;
  throw new Failure("USAGE", `--${flag} is ${value.length} characters long; ${most} are allowed.`, {
    hint: `Shorten --${flag}.`
  });
}
var MAX_STATE_CHARS, MAX_URL_CHARS;
var init_run3 = __esm({
  "src/commands/generate-link/run.ts"() {
    "use strict";
    init_failure();
    init_connections();
    init_authorize();
    init_open_account();
    /** Scalekit's limits (facts, RPCs). */
    MAX_STATE_CHARS = 512;
    MAX_URL_CHARS = 2048;
  }
});

// src/steps/custom-tools.ts
/**
 * A custom MCP tool that the first look did not show, because an account alone shows it: on a connection whose name
 * was written in another case, or on those of a provider.
 *
 * @returns its definition on each connection whose account shows it, in the order of the connections
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
async function findCustomTool(client, connections, target, name, identifier) {
  const others = usableFor(connections, target).filter(({ keyId }) => keyId !== target.connectionName);
  const found = others.map(
    ({ keyId }) => findDefinitions(client, [name], { connectionName: keyId, identifier })
  );
  return (await Promise.all(found)).flat();
}
/**
 * As `findCustomTool`, where nothing is known yet.
 *
 * @returns undefined where it is no custom tool, nothing says whose account could show it, or that account does not
 * @throws Failure of classes 3 and 4 where that account is not there
 */
async function showCustomTool(client, name, { identifier, ...target }) {
  const { connectionName, provider } = target;
  const named2 = connectionName !== void 0 || provider !== void 0;
  if (!isCustomTool(name) || !named2 || identifier === void 0) return void 0;
  const connections = await listConnections(client, connectionName);
  const [tool] = await findCustomTool(client, connections, target, name, identifier);
  if (tool) return tool;
  const [{ findAccount: findAccount2 }, { requireAuthorized: requireAuthorized2 }] = await Promise.all([
    Promise.resolve().then(() => (init_account(), account_exports)),
    Promise.resolve().then(() => (init_authorize(), authorize_exports))
  ]);
  const { connection, account } = await findAccount2(client, target, identifier, true);
  await requireAuthorized2(client, connection, identifier, account);
  return void 0;
}
var init_custom_tools = __esm({
  "src/steps/custom-tools.ts"() {
    "use strict";
    init_connections();
    init_definition();
    init_discover();
    init_schema2();
  }
});

// src/commands/get-tool/list.ts
var list_exports = {};
__export(list_exports, {
  listTools: () => listTools2
});
/** A provider's tools, or those that fit `--query`. */
async function listTools2(context, flags11, scope) {
  const set = await listToolSet(await context.client(), scope, {
    pageSize: flags11["page-size"],
    pageToken: flags11["page-token"]
  });
  context.remark(set);
  const { tools, provider } = set;
  const shared2 = { provider, total: tools.length };
  if (flags11.query === void 0) {
    const row = (tool) => flags11.full ? describeTool(tool, true) : { name: tool.name, description: tool.description };
    return { ...shared2, tools: tools.map(row) };
  }
  const ofProvider = (tool) => provider === null ? { provider: tool.provider } : {};
  const best = rankTools(flags11.query, tools).slice(0, flags11.limit ?? DEFAULT_LIMIT2);
  return { ...shared2, tools: best.map(({ tool }) => ({ ...ofProvider(tool), ...briefTool(tool) })) };
}
var init_list = __esm({
  "src/commands/get-tool/list.ts"() {
    "use strict";
    init_find();
    init_find_answer();
    init_schema2();
    init_rank();
    init_spec7();
  }
});

// src/commands/get-tool/run.ts
var run_exports4 = {};
__export(run_exports4, {
  run: () => run4
});
/** Step 3: tools by name, a provider's tools, or those that fit a query. */
async function run4(flags11, context) {
  const connectionName = context.connectionName(flags11["connection-name"]);
  // With a connection, the tools of the account on it are asked for.
  const identifier = connectionName === void 0 ? flags11.identifier ?? context.settings.identifier : await context.identifier(flags11.identifier);
  const scope = { connectionName, provider: flags11.provider, identifier };
  if (flags11["tool-name"].length > 0) return await showTools(context, flags11["tool-name"], scope, flags11.full);
  const { listTools: listTools3 } = await Promise.resolve().then(() => (init_list(), list_exports));
  return await listTools3(context, flags11, scope);
}
async function showTools(context, names, scope, full) {
  const client = await context.client();
  const wanted = [...new Set(names)];
  const found = await findDefinitions(client, wanted, scope);
  for (const name of wanted) {
    if (found.some((tool) => tool.name === name)) continue;
    const custom = await showCustomTool(client, name, scope);
    if (!custom) throw await toolNotFound(client, name, scope.provider && guessProviderKey(scope.provider));
    found.push(custom);
  }
  const shown = wanted.flatMap((name) => found.filter((tool) => tool.name === name));
  const tools = shown.map((tool) => describeTool(tool, full));
  return tools.length === 1 ? { tool: tools[0] } : { tools };
}
var init_run4 = __esm({
  "src/commands/get-tool/run.ts"() {
    "use strict";
    init_custom_tools();
    init_discover();
    init_schema2();
  }
});

// src/answer/canonical.ts
/** JSON with sorted keys, so that the order in which an object was put together does not matter. */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return toJsonLine(value);
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
var init_canonical = __esm({
  "src/answer/canonical.ts"() {
    "use strict";
    init_json();
  }
});

// src/policy/confirmation.ts
/**
 * With TOOL_CONFIRM_WRITES, stops a call that could change something until the exact request comes back with its
 * hash, so that what the person saw is what gets sent and nothing else.
 *
 * @param settings say where it would be sent: the same names mean other accounts in another environment
 * @param request as it would be sent, whole; the hash covers every member
 * @param confirm what the caller passed as `--confirm`
 * @throws Failure CONFIRMATION_REQUIRED
 */
async function assertConfirmed(settings, request, confirm) {
  const preview2 = { environment: settings.credentials().envUrl, ...request };
  const { createHash: createHash6 } = await import("node:crypto");
  const token = createHash6("sha256").update(canonicalJson(preview2)).digest("hex").slice(0, 16);
  if (confirm === token) return;
  const message = confirm === void 0 ? "This call needs a confirmation." : "The request is not the one that was confirmed.";
  throw new Failure("CONFIRMATION_REQUIRED", message, {
    hint: `Show the user the preview; when they agree, run the same command again with --confirm ${token}.`,
    details: { preview: preview2, confirm: token }
  });
}
/**
 * With TOOL_READ_ONLY, stops a call that could change something.
 *
 * @param what the call, for the message
 * @throws Failure READ_ONLY
 */
function assertNotReadOnly(settings, what) {
  if (!settings.readOnly) return;
  throw new Failure("READ_ONLY", `TOOL_READ_ONLY is set, and ${what} could change something.`, {
    hint: "Tell the user that this installation only reads; they can unset TOOL_READ_ONLY."
  });
}
var init_confirmation = __esm({
  "src/policy/confirmation.ts"() {
    "use strict";
    init_canonical();
    init_failure();
  }
});

// package:@connectrpc/connect
var require_connect = __commonJS({
  "package:@connectrpc/connect"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect"]();
  }
});

// module:@connectrpc/connect
var connect_exports = {};
__export(connect_exports, {
  default: () => import_connect.default
});
var import_connect;
var init_connect = __esm({
  "module:@connectrpc/connect"() {
    __reExport(connect_exports, __toESM(require_connect()));
    import_connect = __toESM(require_connect());
  }
});

// src/http/network-errors.ts
/** @returns the system error code at the bottom of a chain of causes, such as `ECONNREFUSED` */
function systemCode(error) {
  return systemFault(error)?.code;
}
/** The error in a chain of causes that Node raised. */
function systemFault(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code = Reflect.get(at, "code");
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return { code, message: at.message };
    // Node tries every address of a host and reports them together.
    if (at instanceof AggregateError && at.errors.length > 0) return systemFault(at.errors[0]);
  }
  return void 0;
}
/**
 * Whether the error proves that the request was never acted upon. Only this machine's own words prove it: an answer may
 * repeat what another server said of another request.
 */
function neverSent(error) {
  const fault = systemFault(error);
  return fault ? NEVER_SENT.has(fault.code) || NOT_PROCESSED.test(fault.message) : STREAM_REFUSED.test(messageOf(error));
}
/**
 * A connection that could not be made, or broke.
 *
 * @param whose `environment` where TOOL_ENV_URL says the host, `answer` where an answer named it
 */
function networkFailure(error, host, whose = "environment") {
  const code = systemCode(error);
  const what = NOT_HTTP.test(code ?? "") ? `${host} gave no valid HTTP answer (${messageOf(error)}).` : `${host} could not be reached: ${code ?? messageOf(error)}.`;
  return new Failure("NETWORK", what, {
    hint: hintFor(code, whose === "environment"),
    cause: error
  });
}
function hintFor(code, ours) {
  if (code !== void 0 && CERTIFICATE.test(code)) {
    const otherwise = ours ? "check TOOL_ENV_URL" : "tell the user that this host cannot be trusted";
    return `The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise ${otherwise}.`;
  }
  const check3 = ours ? "the network and TOOL_ENV_URL" : "whether the network lets this host through";
  const unknown3 = code === "ENOTFOUND" || code?.startsWith("EAI_");
  return `${unknown3 ? "The host name does not resolve: check" : "Check"} ${check3}, then run the command again${ours ? "; `doctor` shows what is wrong" : ""}.`;
}
var NEVER_SENT, CERTIFICATE, NOT_HTTP, NOT_PROCESSED, STREAM_REFUSED;
var init_network_errors = __esm({
  "src/http/network-errors.ts"() {
    "use strict";
    init_failure();
    /** System and TLS error codes that mean: no byte of the request ever left. */
    NEVER_SENT = /* @__PURE__ */ new Set([
      "ECONNREFUSED",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EAI_FAIL",
      "ENODATA",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "EADDRNOTAVAIL",
      "EACCES",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "CERT_HAS_EXPIRED",
      "CERT_NOT_YET_VALID",
      "CERT_UNTRUSTED",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "EPROTO"
    ]);
    /** Codes whose cause is a certificate: waiting does not mend them. */
    CERTIFICATE = /CERT|SIGNATURE|ISSUER/;
    /** The codes of answers that Node's parser refuses. */
    NOT_HTTP = /^HPE_/;
    /** What Node says of a request that was not processed, of HTTP/2 by RFC 9113, section 8.7. */
    NOT_PROCESSED = /NGHTTP2_REFUSED_STREAM|before secure TLS connection was established/;
    /** The same where the gRPC client words it: nothing of Node's comes with it. */
    STREAM_REFUSED = /^\[unavailable\] http\/2 stream closed with error code REFUSED_STREAM/;
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js
var require_errdetails_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"]();
  }
});

// src/scalekit/errors/token.ts
/**
 * Translates what goes wrong at `POST /oauth/token` (fact 9: the SDK throws a raw AxiosError there).
 *
 * @param error an AxiosError, or whatever the abort signal gave as its reason
 */
function fromTokenEndpoint(error, envUrl, signal) {
  if (signal.aborted) return signal.reason;
  const response = responseOf(error);
  // A status of success here means that the answer broke off after its head.
  if (!response || response.status < 300) return networkFailure(error, envUrl);
  const { status, oauthError } = response;
  if (status === 401 || status === 400 && oauthError !== void 0) {
    return new Failure(
      "INVALID_CREDENTIALS",
      `Scalekit does not accept the client id and secret (${oauthError ?? status}).`,
      {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to."
      }
    );
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", "Scalekit refuses a token to these credentials (403).", {
      hint: "Check in the Scalekit Dashboard that the API client is active and allowed to call this environment."
    });
  }
  if (status === 429) return rateLimited("Scalekit", response.retryAfter);
  if (status >= 500) return unavailable(`Scalekit answered the token request with ${status}.`);
  return new Failure(
    "CONFIG_INVALID",
    `${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
    {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    }
  );
}
/** A 429, whoever sent it. @param retryAfter seconds, where the answer named them */
function rateLimited(who, retryAfter, details = {}) {
  return new Failure("RATE_LIMITED", `${who} says: too many requests.`, {
    hint: retryAfter === void 0 ? "Wait a minute, then run the command again." : `Wait ${retryAfter} seconds, then run the command again.`,
    details: { ...retryAfter !== void 0 && { retry_after: retryAfter }, ...details }
  });
}
/** A passing fault that changed nothing. */
function unavailable(message, parts = {}) {
  return new Failure("UNAVAILABLE", message, {
    hint: "Nothing happened; run the command again in a moment.",
    ...parts
  });
}
/**
 * Seconds from a `Retry-After` value, which is a number or a date (RFC 9110, section 10.2.3).
 *
 * @returns undefined where there is none or it is not understood
 */
function retryAfterSeconds(value, now = Date.now()) {
  if (!value) return void 0;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value));
  const at = Date.parse(value);
  return Number.isNaN(at) ? void 0 : Math.max(0, Math.ceil((at - now) / 1e3));
}
function responseOf(error) {
  const { response } = Object(error);
  if (typeof response?.status !== "number") return void 0;
  const data = response.data;
  const headers = response.headers;
  return {
    status: response.status,
    oauthError: typeof data?.error === "string" ? data.error : void 0,
    retryAfter: retryAfterSeconds(headers?.["retry-after"])
  };
}
var init_token = __esm({
  "src/scalekit/errors/token.ts"() {
    "use strict";
    init_failure();
    init_network_errors();
  }
});

// src/scalekit/errors/grpc.ts
/** What Scalekit attached to a gRPC status, if anything. */
function errorInfoOf(error) {
  return error.findDetails(import_errdetails_pb.ErrorInfoSchema)[0];
}
/** The sentence a person can read: Scalekit's localized one, else the status text. */
function textOf2(error) {
  const info = errorInfoOf(error);
  return info?.localizedMessageInfo?.message || info?.debugInfo?.detail || error.rawMessage;
}
/** HTTP status of an answer that was no gRPC at all, such as a load balancer's 503. */
function httpStatusOf(error) {
  const match = /^HTTP (\d{3})$/.exec(error.rawMessage);
  return match ? Number(match[1]) : void 0;
}
/** Seconds that a refusal asks to wait. */
function retryAfterOf(error) {
  return retryAfterSeconds(error.metadata.get("retry-after"));
}
/** Whether Scalekit did not accept our access token (not: a provider did not accept the person's). */
function isTokenRefused(error) {
  return error.code === connect_exports.Code.Unauthenticated && errorInfoOf(error)?.errorCode !== "TOOL_ERROR";
}
/**
 * Translates the failure of a call that reads (facts 8 to 11). Nothing happened on the other side, so passing
 * faults are retryable.
 */
function fromRead(error, envUrl) {
  if (systemCode(error.cause) !== void 0) return networkFailure(error.cause, envUrl);
  const status = httpStatusOf(error);
  if (status !== void 0) return fromHttpStatus(status, error, envUrl);
  const text3 = textOf2(error);
  switch (error.code) {
    case connect_exports.Code.Unauthenticated:
      return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${text3}.`, {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to."
      });
    case connect_exports.Code.PermissionDenied:
      return new Failure("FORBIDDEN", `Scalekit does not allow this: ${text3}.`, {
        hint: "Check in the Scalekit Dashboard that the connection is enabled and the API client may use it."
      });
    case connect_exports.Code.NotFound:
      return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${text3}.`, {
        hint: "Check the connection name and the identifier; `list-connections` shows what there is."
      });
    case connect_exports.Code.ResourceExhausted:
      return rateLimited("Scalekit", retryAfterOf(error));
    case connect_exports.Code.Unavailable:
    case connect_exports.Code.DeadlineExceeded:
    case connect_exports.Code.Canceled:
    case connect_exports.Code.Aborted:
      return unavailable(`Scalekit did not answer properly (${connect_exports.Code[error.code]}: ${text3}).`, {
        cause: error
      });
    default:
      return scalekitError(error, isOddAnswer(error.code));
  }
}
/** A gRPC error that is neither refusal nor passing fault. */
function scalekitError(error, retryable) {
  const info = errorInfoOf(error);
  const violations = info?.validationErrorInfo?.fieldViolations.map(({ field, description }) => ({
    path: field,
    message: description
  }));
  return new Failure("SCALEKIT_ERROR", `Scalekit answered ${connect_exports.Code[error.code]}: ${textOf2(error)}.`, {
    hint: retryable ? "Run the command again in a moment; if it stays, report it to Scalekit." : "Check the values of the flags against what the message says.",
    retryable,
    details: {
      grpc_code: connect_exports.Code[error.code],
      ...info?.errorCode && { scalekit_code: info.errorCode },
      ...violations && violations.length > 0 && { violations }
    },
    cause: error
  });
}
function fromHttpStatus(status, error, envUrl) {
  if (status === 429) return rateLimited("Scalekit", retryAfterOf(error));
  if (status === 401 || status === 403) {
    return new Failure("FORBIDDEN", `${envUrl} refuses the call (HTTP ${status}).`, {
      hint: "Check that the network lets gRPC through to TOOL_ENV_URL and that the credentials belong to it."
    });
  }
  if (status >= 500) return unavailable(`Scalekit answered HTTP ${status}.`, { cause: error });
  if (status >= 300 && status < 500) {
    return new Failure(
      "CONFIG_INVALID",
      `${envUrl} answered HTTP ${status}: no Scalekit environment there.`,
      {
        hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
      }
    );
  }
  return scalekitError(error, true);
}
function isOddAnswer(code) {
  return code === connect_exports.Code.Internal || code === connect_exports.Code.Unknown || code === connect_exports.Code.DataLoss;
}
var import_errdetails_pb;
var init_grpc = __esm({
  "src/scalekit/errors/grpc.ts"() {
    "use strict";
    init_connect();
    import_errdetails_pb = __toESM(require_errdetails_pb(), 1);
    init_failure();
    init_network_errors();
    init_token();
  }
});

// src/scalekit/errors/execute.ts
/**
 * Says what an error of ExecuteTool means. The rule that matters: only an answer that shows Scalekit refused or
 * ran the call is taken for one; everything else may have had its effect (fact 8: a side effect followed by
 * `Unavailable`), and is OUTCOME_UNKNOWN.
 *
 * @param thrown what the call ended with, or a Failure where it was not begun
 * @param signal the call's; where it is aborted, its reason says whether time ran out or the person stopped
 */
function fromExecute(thrown, toolName, envUrl, signal) {
  if (thrown instanceof Failure) return { kind: "other", failure: thrown };
  const error = connect_exports.ConnectError.from(thrown);
  const info = errorInfoOf(error);
  if (info?.toolErrorInfo || info?.errorCode === "TOOL_ERROR") return fromProvider(error, info, toolName);
  // UNAUTHENTICATED is Scalekit's word for our own token.
  if (info && isDeadGrant(info.errorCode) && info.errorCode !== "UNAUTHENTICATED") {
    return { kind: "grant", reason: textOf2(error), details: { tool_error_code: info.errorCode } };
  }
  if (!signal.aborted && neverSent(error)) return { kind: "other", failure: networkFailure(error, envUrl) };
  if (isRateLimit(error, info))
    return { kind: "other", failure: rateLimited("Scalekit", retryAfterOf(error), scalekitCode(info)) };
  if (REFUSALS.has(error.code) && !signal.aborted) return fromRefusal(error, info, envUrl);
  // An error that Scalekit took the trouble to describe is its answer; one without is a broken exchange.
  if (info?.errorCode && error.code === connect_exports.Code.Internal)
    return { kind: "other", failure: scalekitError(error, false) };
  return { kind: "other", failure: unknown2(error, toolName, signal) };
}
function isDeadGrant(code) {
  return DEAD_GRANT.has(code.trim().toLowerCase());
}
function fromProvider(error, info, toolName) {
  const tool = info.toolErrorInfo;
  const message = tool?.toolErrorMessage || textOf2(error);
  const details = {
    tool_error_code: tool?.toolErrorCode ?? "",
    ...tool?.executionId && { execution_id: tool.executionId }
  };
  if (isDeadGrant(tool?.toolErrorCode ?? "") || DEAD_GRANT_WORDS.test(message))
    return { kind: "grant", reason: message, details };
  return {
    kind: "other",
    failure: new Failure("TOOL_ERROR", `${toolName} failed at the provider: ${message}`, {
      hint: "Read the message and correct the input; look at the provider before repeating anything that may have happened in part.",
      retryable: false,
      details
    })
  };
}
function fromRefusal(error, info, envUrl) {
  const text3 = textOf2(error);
  if (error.code === connect_exports.Code.InvalidArgument && info?.errorCode === "RESOURCE_NOT_FOUND")
    return { kind: "tool", text: text3 };
  const violations = info?.validationErrorInfo?.fieldViolations ?? [];
  if (error.code === connect_exports.Code.InvalidArgument && violations.length > 0) {
    return {
      kind: "other",
      failure: new Failure("INVALID_TOOL_INPUT", `Scalekit refuses the input: ${text3}.`, {
        hint: "Correct what the violations name; get-tool shows the schema.",
        details: {
          violations: violations.map(({ field, description }) => ({ path: field, message: description }))
        }
      })
    };
  }
  const failure = fromRead(error, envUrl);
  const aboutAccount = error.code === connect_exports.Code.NotFound || error.code === connect_exports.Code.InvalidArgument && /\b(account|active)\b/i.test(text3);
  return aboutAccount ? { kind: "account", failure } : { kind: "other", failure };
}
function isRateLimit(error, info) {
  if (info?.errorCode === "RATE_LIMITED" || httpStatusOf(error) === 429) return true;
  // An answer too large for some server on its way has this code too, and so has a stream reset for its zeal
  // (ENHANCE_YOUR_CALM). Both may have been acted upon, and neither is described.
  const described = Boolean(info?.errorCode) || retryAfterOf(error) !== void 0;
  return error.code === connect_exports.Code.ResourceExhausted && described;
}
function scalekitCode(info) {
  return info?.errorCode ? { scalekit_code: info.errorCode } : {};
}
function unknown2(error, toolName, signal) {
  const reason = signal.aborted && signal.reason instanceof Failure ? signal.reason : void 0;
  if (reason?.code === "INTERRUPTED") {
    return new Failure("INTERRUPTED", `Stopped while ${toolName} was running: it may have happened.`, {
      hint: LOOK_FIRST,
      retryable: false,
      exit: reason.exitCode
    });
  }
  const why = reason ? reason.message.replace(/\.$/, "") : `${connect_exports.Code[error.code]}: ${error.rawMessage}`;
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} was sent and no answer came (${why}): it may have happened.`,
    { hint: LOOK_FIRST, retryable: false, cause: error }
  );
}
var DEAD_GRANT, DEAD_GRANT_WORDS, REFUSALS;
var init_execute = __esm({
  "src/scalekit/errors/execute.ts"() {
    "use strict";
    init_connect();
    init_failure();
    init_network_errors();
    init_grpc();
    init_token();
    /** Codes for a grant that no longer holds, while Scalekit still calls the account active. */
    DEAD_GRANT = /* @__PURE__ */ new Set([
      "invalid_grant",
      "invalid_token",
      "token_revoked",
      "token_expired",
      "invalid_auth",
      "not_authed",
      "account_inactive",
      "unauthorized",
      "unauthenticated",
      "reauthentication_needed",
      "refresh_token_missing"
    ]);
    /**
     * What a provider says of one in words. Not "unauthorized" and the like: whoever may not post in a channel could
     * consent for ever.
     */
    DEAD_GRANT_WORDS = /\b(invalid_grant|token_revoked|invalid_auth|not_authed)\b|\b(token|grant|authorization)( has been| was| is)? expired or revoked\b/i;
    /** Codes that Scalekit answers when it did not run the tool. */
    REFUSALS = /* @__PURE__ */ new Set([
      connect_exports.Code.InvalidArgument,
      connect_exports.Code.NotFound,
      connect_exports.Code.AlreadyExists,
      connect_exports.Code.PermissionDenied,
      connect_exports.Code.FailedPrecondition,
      connect_exports.Code.OutOfRange,
      connect_exports.Code.Unimplemented,
      connect_exports.Code.Unauthenticated
    ]);
    /** How an ExecuteTool that did not succeed ended, for the step to act upon. */
  }
});

// package:@cfworker/json-schema
var require_json_schema = __commonJS({
  "package:@cfworker/json-schema"(exports2, module2) {
    module2.exports = packages["@cfworker/json-schema"]();
  }
});

// module:@cfworker/json-schema
var json_schema_exports = {};
__export(json_schema_exports, {
  default: () => import_json_schema.default
});
var import_json_schema;
var init_json_schema = __esm({
  "module:@cfworker/json-schema"() {
    __reExport(json_schema_exports, __toESM(require_json_schema()));
    import_json_schema = __toESM(require_json_schema());
  }
});

// src/tools/validation/causes.ts
/**
 * The causes among a validator's reports: containers are dropped, and of alternatives that all
 * failed, the one the input comes closest to is explained, as if it were the only one.
 *
 * @param root - the schema the validator worked on
 * @param input - what it was checked against
 * @param units - the reports, each container directly followed by what it contains
 */
function causes(root, input, units) {
  const found = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit.keyword === "anyOf") {
      const below2 = units.slice(i + 1, endOf(units, i));
      const branches = /* @__PURE__ */ new Map();
      for (const each of below2) {
        const branch = each.keywordLocation.slice(unit.keywordLocation.length + 1).split("/")[0];
        const there = branches.get(branch);
        if (there) there.push(each);
        else branches.set(branch, [each]);
      }
      const reasons = [...branches.values()].map((branch) => causes(root, input, branch));
      // Spread into arguments, a long list would be too many.
      for (const each of closest(toProblem(root, input, unit), reasons)) found.push(each);
      i += below2.length;
    } else if (unit.keyword === "contains" || unit.keyword === "propertyNames") {
      found.push(toProblem(root, input, unit));
      i = endOf(units, i) - 1;
    } else if (!CONTAINERS.has(unit.keyword)) found.push(toProblem(root, input, unit));
  }
  return found;
}
/** Where the reports below a container end. */
function endOf(units, start) {
  const prefix = `${units[start]?.keywordLocation}/`;
  let end = start + 1;
  while (units[end]?.keywordLocation.startsWith(prefix)) end++;
  return end;
}
/** What to say of alternatives that all failed. */
function closest(problem, branches) {
  const here = problem.path.length;
  // How far off a branch is: 2, another type altogether; 1, another value; 0, right in kind.
  const distance4 = (branch) => {
    const atOnce3 = branch.filter((each) => each.path.length === here).map((each) => each.keyword);
    if (atOnce3.includes("type")) return 2;
    return atOnce3.includes("enum") || atOnce3.includes("const") ? 1 : 0;
  };
  // Alternatives within one are as good as it.
  const flat = (branch) => branch.flatMap((each) => each.keyword === "anyOf" ? each.choices : [each]);
  const distances = branches.map((branch) => distance4(flat(branch)));
  const nearest2 = Math.min(...distances);
  const near = branches.filter((_, i) => distances[i] === nearest2);
  const all = near.flatMap(flat);
  if (near.length > 1 && nearest2 > 0) {
    return [{ ...problem, choices: all.filter((each) => each.path.length === here) }];
  }
  const missing = (each) => each.keyword === "required" && each.path.length === here + 1;
  if (near.length > 1 && all.every(missing)) return [{ ...problem, choices: all }];
  // `kind: "a"` tells which of several objects is meant; where it fits none, nothing else matters.
  const telling = (each) => each.path.length === here + 1 && /^(const|enum)$/.test(each.keyword);
  const tellers = near.map((branch) => branch.find(telling));
  const [first] = tellers;
  if (near.length > 1 && first && tellers.every((each) => each?.path.at(-1) === first.path.at(-1))) {
    return [{ ...first, keyword: "anyOf", choices: tellers }];
  }
  const cost = (branch) => branch.length + (branch.some(telling) ? 1e3 : 0);
  return near.reduce((best, branch) => cost(branch) < cost(best) ? branch : best);
}
function toProblem(root, input, unit) {
  const schemaPath = pointerTokens(unit.keywordLocation).slice(0, -1);
  const path = toPath(input, pointerTokens(unit.instanceLocation));
  if (unit.keyword === "required") path.push(unit.error.replace(/^.*? property "(.*)"\.$/s, "$1"));
  const node = nodeAt(root, schemaPath);
  const beside = schemaPath.at(-1) === "additionalProperties" && nodeAt(root, schemaPath.slice(0, -1)).properties;
  const owner = [...schemaPath];
  while (owner.at(-1) === "$ref" || /^(any|all)Of$/.test(owner.at(-2) ?? "")) {
    owner.length -= owner.at(-1) === "$ref" ? 1 : 2;
  }
  const key = owner.pop();
  const optional = owner.pop() === "properties" && !isRequired(root, owner, key);
  return {
    path,
    keyword: unit.keyword,
    node,
    optional,
    said: unit.error,
    choices: [],
    ...beside !== false && { known: Object.keys(beside ?? {}) }
  };
}
/** Whether an object needs a key, by its schema or one that this is a part of. */
function isRequired(root, tokens, key) {
  const { required } = nodeAt(root, tokens);
  if (Array.isArray(required) && required.includes(key)) return true;
  if (tokens.at(-1) === "$ref") return isRequired(root, tokens.slice(0, -1), key);
  return /^(any|all)Of$/.test(tokens.at(-2) ?? "") && isRequired(root, tokens.slice(0, -2), key);
}
/** Pointer tokens as keys and indexes. */
function toPath(input, tokens) {
  let at = input;
  return tokens.map((token) => {
    const step = Array.isArray(at) ? Number(token) : token;
    at = at?.[step];
    return step;
  });
}
function nodeAt(root, tokens) {
  let at = root;
  for (const token of tokens) {
    const next = at?.[token];
    at = token === "$ref" && typeof next === "string" ? resolve(root, next) : next;
  }
  return isObject(at) ? at : {};
}
var CONTAINERS;
var init_causes = __esm({
  "src/tools/validation/causes.ts"() {
    "use strict";
    init_schema();
    /** One thing that is wrong: where in the input, which keyword says so, and the schema it stands in. */
    /** Reports that only say that something below them failed. */
    CONTAINERS = new Set(
      `properties patternProperties additionalProperties items additionalItems prefixItems allOf if $ref
  dependentSchemas`.split(/\s+/)
    );
  }
});

// src/tools/validation/text.ts
/** `filter.items[2]["odd key"]`; empty for the whole input. */
function pathText(path) {
  return path.map((step, i) => {
    if (typeof step === "number") return `[${step}]`;
    if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return i === 0 ? step : `.${step}`;
    return `[${JSON.stringify(step)}]`;
  }).join("");
}
/** A value as short JSON. */
function show(value, length = 60) {
  const text3 = JSON.stringify(value) ?? String(value);
  return text3.length > length ? `${text3.slice(0, length - 1).toWellFormed()}…` : text3;
}
/** A list as long as one reads. */
function list2(values) {
  const shown = [];
  for (const value of values) {
    const text3 = show(value, 100);
    if (shown.length === 20 || shown.join(", ").length + text3.length > 300) break;
    shown.push(text3);
  }
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(", ")}, … (${rest} more)` : shown.join(", ");
}
var init_text = __esm({
  "src/tools/validation/text.ts"() {
    "use strict";
    /** One thing to put right in a tool's input. */
  }
});

// src/tools/validation/walk.ts
/**
 * Finds a value that cannot be sent as JSON in a protobuf Struct, or too deep to look at.
 *
 * @param input - what the caller passes as input, of any shape
 * @returns the first such place and what is wrong there; nothing where all is well
 */
function unsendable(input) {
  const todo = [{ value: input, path: [] }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, path } = next;
    // Only the first keys of such a path help anyone.
    if (path.length > MAX_DEPTH2)
      return { path: path.slice(0, 3), message: `nested deeper than ${MAX_DEPTH2} levels` };
    if (typeof value === "string" && new RegExp("\\p{Surrogate}", "u").test(value)) {
      return { path, message: "holds half of a character (a lone surrogate)" };
    }
    if (typeof value === "number" ? !Number.isFinite(value) : !/string|boolean|object/.test(typeof value)) {
      return { path, message: `expected JSON, got ${typeof value === "number" ? value : typeof value}` };
    }
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (key.length > MAX_KEY || new RegExp("\\p{Surrogate}", "u").test(key)) {
        return { path, message: `holds a key that is not text of at most ${MAX_KEY} characters` };
      }
      todo.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return void 0;
}
/**
 * Walks input and schema together, for what a JSON Schema validator does not report: keys nobody
 * listed (allowed by JSON Schema, but here nearly always a misspelling), inexact numbers, odd formats.
 * It takes every branch a validator would take, so its step limit protects the validator too.
 *
 * @param root - a tidied schema
 * @param input - an input that can be sent
 * @throws Unreadable where the schema is too tangled
 */
function walk(root, input) {
  const found = { unknown: [], inexact: [], formats: [] };
  let steps = 0;
  /** The node and everything that applies at the same place through it. */
  const expand = (node, into, depth) => {
    if (++steps > MAX_STEPS) throw new Unreadable("that would take too long");
    if (depth > 4 * MAX_DEPTH2) throw new Unreadable("it refers to itself without end");
    if (!isObject(node)) {
      // `true` lets anything through, like an empty schema.
      into.push({});
      return;
    }
    into.push(node);
    if (Array.isArray(node.enum)) steps += node.enum.length / 16;
    if (typeof node.$ref === "string") expand(resolve(root, node.$ref), into, depth + 1);
    for (const key of ["allOf", "anyOf"]) {
      if (Array.isArray(node[key])) for (const branch of node[key]) expand(branch, into, depth + 1);
    }
    for (const key of ["then", "else"]) if (node[key] !== void 0) expand(node[key], into, depth + 1);
    if (isObject(node.dependentSchemas)) {
      for (const branch of Object.values(node.dependentSchemas)) expand(branch, into, depth + 1);
    }
  };
  const visit = (value, starts, path, into, depth = 0) => {
    const nodes = [];
    for (const start of starts) expand(start, nodes, depth);
    // Conditions forbid and find nothing, but a validator has to walk them as well.
    const conditions = nodes.flatMap((node) => [node.not, node.if]).filter(isObject);
    if (conditions.length > 0) visit(value, conditions, path, void 0, depth + 1);
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const asString = nodes.some((node) => typesOf(node).includes("string"));
      into?.inexact.push({ path, value, asString });
    } else if (typeof value === "string") {
      const format = nodes.length === 1 ? String(nodes[0]?.["x-format"]) : "";
      if (Object.hasOwn(FORMATS, format) && !FORMATS[format]?.test(value))
        into?.formats.push({ path, format });
    } else if (Array.isArray(value)) {
      const contained = nodes.map((node) => node.contains).filter(isObject);
      for (const [i, item] of value.entries()) {
        const items = nodes.flatMap((node) => itemsOf(node, i));
        visit(item, items, [...path, i], into, depth);
        if (contained.length > 0) visit(item, contained, path, void 0, depth);
      }
    } else if (isObject(value)) {
      const known = strictKeys(nodes, path.length === 0);
      const named2 = nodes.map((node) => node.propertyNames).filter(isObject);
      for (const [key, child] of Object.entries(value)) {
        const children = nodes.flatMap((node) => propertiesOf(node, key));
        if (children.length === 0 && known && !known.has(key)) {
          into?.unknown.push({ path: [...path, key], known });
        }
        visit(child, children, [...path, key], into, depth);
        if (named2.length > 0) visit(key, named2, path, void 0, depth);
      }
    }
  };
  visit(input, [root], [], found);
  return found;
}
function itemsOf(node, index) {
  const prefix = node.prefixItems;
  const item = Array.isArray(prefix) && index < prefix.length ? prefix[index] : node.items;
  return item === void 0 ? [] : [item];
}
function propertiesOf(node, key) {
  const own = node.properties;
  const found = isObject(own) && Object.hasOwn(own, key) ? [own[key]] : [];
  if (isObject(node.patternProperties)) {
    for (const [pattern, schema] of Object.entries(node.patternProperties)) {
      if (new RegExp(pattern, "u").test(key)) found.push(schema);
    }
  }
  const rest = node.additionalProperties;
  if (found.length === 0 && rest !== void 0 && !isNever(rest)) found.push(rest);
  return found;
}
/** The keys an object may have, or undefined where it may have any. */
function strictKeys(nodes, top) {
  const known = /* @__PURE__ */ new Set();
  let lists = false;
  for (const node of nodes) {
    const listed = isObject(node.properties) ? Object.keys(node.properties) : [];
    for (const key of listed) known.add(key);
    for (const key of node.required ?? []) known.add(key);
    // An empty list at the top is a tool without parameters; further down it is a free-form object.
    lists ||= listed.length > 0 || isNever(node.additionalProperties) || top && isObject(node.properties);
    if (isFreeForm(node)) return void 0;
  }
  return lists ? known : void 0;
}
/** Whether a node by itself lets any key through: `{}`, `{type: object}`, `additionalProperties: true`. */
function isFreeForm(node) {
  const rest = node.additionalProperties;
  if (rest !== void 0) return !isNever(rest);
  const says = Object.keys(node).filter((key) => key !== "type" && key !== "$defs" && key !== "definitions");
  const types = typesOf(node);
  return says.length === 0 && (types.length === 0 || types.includes("object"));
}
var MAX_STEPS, FORMATS;
var init_walk = __esm({
  "src/tools/validation/walk.ts"() {
    "use strict";
    init_schema();
    /** A place in the input: keys and indexes from the top. */
    /** What the walk met. */
    /** Schema and input pairs to look at; beyond it the schema is a knot of references or the input huge. */
    MAX_STEPS = 3e5;
    /** By JSON Schema a format only annotates, so these warn, and know the common ones alone. */
    FORMATS = {
      date: /^\d{4}-\d{2}-\d{2}$/,
      "date-time": /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
      email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
      uri: /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,
      uuid: /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/
    };
  }
});

// src/tools/validation/suggest.ts
/**
 * How the value would have to be written to have an allowed type, where it plainly means one. What is said to be passed
 * has that type and is among the values that are listed.
 */
function coerce(value, nodes) {
  const fits = (meant) => nodes.some((node) => allows(node, meant));
  if (typeof value === "string") {
    const text3 = value.trim();
    const parsed = parse(text3);
    const isExact2 = Number.isSafeInteger(parsed) || !Number.isInteger(parsed);
    if (typeof parsed === "number" && isExact2 && fits(parsed)) return `pass ${text3} without quotes`;
    const word = text3.toLowerCase();
    if ((word === "true" || word === "false") && fits(word === "true")) return `pass ${word} without quotes`;
    if (typeof parsed === "object" && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not a text of it: ${show(parsed, 120)}`;
    }
  }
  if (!Array.isArray(value) && value !== null) {
    for (const node of nodes) {
      const listed = typesOf(node).includes("array") ? asList(value, node.items) : void 0;
      if (listed && allows(node, listed)) return `pass ${show(listed, 120)}`;
    }
  }
  if (Array.isArray(value) && value.length === 1 && fits(value[0]))
    return `pass ${show(value[0])} without the array`;
  if ((value === 0 || value === 1) && fits(value === 1)) return `pass ${value === 1}`;
  if ((typeof value === "number" || typeof value === "boolean") && fits(String(value))) {
    return `pass it in quotes: ${JSON.stringify(String(value))}`;
  }
  return void 0;
}
/** Whether a node takes a value, by its types and values. Of one that says neither, but something else, nobody can tell. */
function allows(node, value) {
  if (!isObject(node)) return true;
  const [types, values] = [typesOf(node), valuesOf(node)];
  if (types.length === 0 && !values) return Object.keys(node).length === 0;
  return (types.length === 0 || types.some((type) => isOfType(value, type))) && (!values || values.some((each) => JSON.stringify(each) === JSON.stringify(value)));
}
/** The list that a single value or `a, b` plainly means. Of a sentence with a comma nobody can tell. */
function asList(value, items) {
  const fits = (item) => allows(items, item);
  if (typeof value !== "string" || !value.includes(",")) return fits(value) ? [value] : void 0;
  const pieces = value.split(",").map((piece) => piece.trim());
  if (pieces.some((piece) => piece === "" || /\s/.test(piece))) return void 0;
  const made = pieces.map((piece) => fits(piece) ? piece : parse(piece));
  return made.every(fits) ? made : void 0;
}
/** The JSON that a text is, if it could be sent. */
function parse(text3) {
  if (text3.length > 1e5) return void 0;
  try {
    const parsed = JSON.parse(text3);
    return unsendable(parsed) ? void 0 : parsed;
  } catch {
    return void 0;
  }
}
/**
 * The name that was probably meant.
 *
 * @param name - what was written
 * @param names - what could have been
 */
function nearest(name, names) {
  const written = bare(name);
  if (written === "" || written.length > 100) return void 0;
  const limit = written.length < 3 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best;
  for (const each of names.slice(0, 2e3)) {
    const off = (0, import_fastest_levenshtein2.distance)(written, bare(each));
    if (off < (best?.off ?? limit + 1)) best = { name: each, off };
  }
  if (best) return best.name;
  // `id` for `page_id`, where only one ends or begins so.
  const around = names.filter((each) => bare(each).endsWith(written) || bare(each).startsWith(written));
  return written.length > 1 && around.length === 1 ? around[0] : void 0;
}
/** An unlisted key: what was meant, or what there is. */
function unknownKey(path, known, present) {
  const free = known.filter((key) => !Object.hasOwn(present, key));
  const meant = nearest(String(path.at(-1)), free);
  const others = known.length > 0 ? `known keys: ${list2(known).replaceAll('"', "")}` : "leave it out: no key is known here";
  return {
    path: pathText(path),
    message: "unknown key",
    suggestion: meant === void 0 ? others : `did you mean ${meant}?`,
    ...meant === void 0 ? {} : { meant }
  };
}
var import_fastest_levenshtein2, bare;
var init_suggest = __esm({
  "src/tools/validation/suggest.ts"() {
    "use strict";
    import_fastest_levenshtein2 = __toESM(require_fastest_levenshtein(), 1);
    init_schema();
    init_text();
    init_walk();
    /** `pageId`, `page-id` and `Page_ID` are one name. */
    bare = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  }
});

// src/tools/validation/tidy.ts
function words2(text3) {
  return text3.split(/\s+/);
}
/**
 * A working copy of a schema as tools really have them: OpenAPI's `nullable`, draft 4's boolean
 * `exclusiveMinimum`, `dependencies`, lists of types, keywords with values that make no sense. What cannot
 * be understood is left out with a warning, so that it never refuses an input. The copy holds
 * only what the validator then acts on, and nothing that could make it slow.
 *
 * @param schema - any JSON value
 * @returns the copy and what was left out of it
 * @throws Unreadable where nothing can be made of it
 */
function tidy(schema) {
  const warnings = /* @__PURE__ */ new Set();
  const refs = [];
  const ignore = (where, keyword) => {
    warnings.add(
      `the schema's ${keyword}${where && ` of ${where}`} cannot be understood and was not checked`
    );
  };
  const visit = (source, where, depth) => {
    if (depth > MAX_DEPTH2) throw new Unreadable(`it is nested deeper than ${MAX_DEPTH2} levels`);
    if (typeof source === "boolean") return source || { not: {} };
    if (!isObject(source)) {
      ignore(where, "definition");
      return true;
    }
    const own = record2(Object.entries(source));
    const node = record2();
    const child = (value, key) => visit(value, where ? `${where}.${key}` : key, depth + 1);
    for (const key of SCHEMAS) {
      if (own[key] === void 0) continue;
      // Before draft 2020-12 a list of items was a tuple, and the rest stood in additionalItems.
      if (key === "items" && Array.isArray(own[key])) {
        own.prefixItems ??= own[key];
        if (own.additionalItems !== void 0) node.items = visit(own.additionalItems, where, depth + 1);
      } else node[key] = visit(own[key], where, depth + 1);
    }
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    if (Array.isArray(own.oneOf)) {
      if (own.anyOf === void 0) own.anyOf = own.oneOf;
      else own.allOf = [...Array.isArray(own.allOf) ? own.allOf : [], { anyOf: own.oneOf }];
    }
    for (const key of LISTS) {
      const list3 = own[key];
      if (Array.isArray(list3) && list3.length > 0)
        node[key] = list3.map((item) => visit(item, where, depth + 1));
      else if (list3 !== void 0) ignore(where, key);
    }
    if (isObject(own.dependencies)) {
      const entries = Object.entries(own.dependencies);
      own.dependentRequired ??= record2(entries.filter(([, value]) => Array.isArray(value)));
      own.dependentSchemas ??= record2(entries.filter(([, value]) => !Array.isArray(value)));
    }
    for (const key of MAPS) {
      const map = own[key];
      if (isObject(map)) {
        const usable = Object.entries(map).filter(
          ([name]) => key !== "patternProperties" || safeLength(name) >= MAX_KEY
        );
        node[key] = record2(usable.map(([name, value]) => [name, child(value, name)]));
        if (usable.length < Object.keys(map).length) {
          ignore(where, key);
          node.additionalProperties = true;
        }
      } else if (map !== void 0 && map !== null) ignore(where, key);
    }
    for (const key of NUMBERS) {
      if (typeof own[key] === "number") node[key] = own[key];
    }
    for (const side of ["minimum", "maximum"]) {
      const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
      if (own[exclusive] !== true || node[side] === void 0) continue;
      node[exclusive] = node[side];
      delete node[side];
    }
    if (isObject(own.dependentRequired)) {
      const lists = Object.entries(own.dependentRequired).map(([key, list3]) => [key, strings(list3)]);
      node.dependentRequired = record2(lists);
    }
    if (Array.isArray(own.required)) node.required = strings(own.required);
    else if (own.required !== void 0 && own.required !== null) ignore(where, "required");
    if (typeof own.format === "string") node["x-format"] = own.format;
    typesAndValues(own, node, (keyword) => ignore(where, keyword));
    // OpenAPI's `nullable` is meant of all that the schema is put together from as well.
    let part = node;
    if (own.nullable === true && (node.allOf !== void 0 || own.$ref !== void 0)) {
      part = record2(node.allOf === void 0 ? [] : [["allOf", node.allOf]]);
      node.allOf = [{ anyOf: [part, { type: "null" }] }];
    }
    const guarded = guards(own, (keyword) => ignore(where, keyword));
    if (guarded.length > 0) node.allOf = [...node.allOf ?? [], ...guarded];
    if (typeof own.$ref === "string") {
      part.$ref = own.$ref;
      refs.push(part);
    }
    return node;
  };
  const root = visit(schema, "", 0);
  if (!isObject(root)) return { root: record2(), warnings: [...warnings] };
  // The input of a tool is an object whatever its schema says of the type.
  delete root.type;
  for (const node of refs) {
    const ref = String(node.$ref);
    if (resolve(root, ref) !== void 0) continue;
    delete node.$ref;
    warnings.add(`the schema's reference ${ref.slice(0, 80)} leads nowhere and was not checked`);
  }
  return { root, warnings: [...warnings] };
}
function strings(list3) {
  return Array.isArray(list3) ? list3.filter((item) => typeof item === "string") : [];
}
/** Types and enums, with null allowed where anything says so. */
function typesAndValues(own, node, ignore) {
  const named2 = typesOf(own);
  let types = named2.filter((type) => TYPES.includes(type));
  if (types.length < named2.length) {
    ignore("type");
    types = [];
  }
  const open3 = ["anyOf", "allOf", "oneOf", "$ref", "enum", "const", "not"].every(
    (key) => own[key] === void 0
  );
  if (types.length === 0 && named2.length === 0 && open3) {
    if (node.properties) types = ["object"];
    else if (node.items !== void 0 || node.prefixItems) types = ["array"];
  }
  if (own.nullable === true) {
    if (types.length > 0) types.push("null");
    if (Array.isArray(node.anyOf)) node.anyOf = [...node.anyOf, { type: "null" }];
  }
  if (types.length > 0) node.type = types.length === 1 ? types[0] : [...new Set(types)];
  const nullable = types.includes("null") || own.nullable === true;
  if (own.const !== void 0 && !nullable) node.const = own.const;
  const allowed = own.enum ?? (nullable && own.const !== void 0 ? [own.const] : void 0);
  if (allowed === void 0) return;
  if (!Array.isArray(allowed) || allowed.length === 0) {
    ignore("enum");
    return;
  }
  // What the type forbids is offered to nobody.
  const fitting = allowed.filter(
    (value) => types.length === 0 || types.some((type) => isOfType(value, type))
  );
  const usable = fitting.length > 0 ? fitting : allowed;
  // `"type": ["string","null"], "enum": ["a"]` means to allow null; plain JSON Schema would not.
  node.enum = nullable && !usable.includes(null) ? [...usable, null] : usable;
  if (fitting.length > 0) return;
  delete node.type;
  ignore("type (no allowed value has it)");
}
/** Checks whose cost grows faster than the input, each with the size up to which it is made. */
function guards(own, ignore) {
  const made = [];
  if (own.uniqueItems === true) made.push(upTo({ maxItems: 1e3 }, { uniqueItems: true }));
  if (typeof own.pattern === "string") {
    const maxLength = safeLength(own.pattern);
    if (maxLength > 0) made.push(upTo({ maxLength }, { pattern: own.pattern }));
    else ignore("pattern");
  }
  return made;
}
function upTo(size, check3) {
  return record2([
    ["if", size],
    ["then", check3]
  ]);
}
/**
 * How long a text may be for a pattern to be tried on it: backtracking costs length to the power of
 * the quantifiers, and doubles with each character where a group is repeated or much is optional.
 * Longer texts are left to the provider.
 */
function safeLength(pattern) {
  try {
    new RegExp(pattern, "u");
  } catch {
    return 0;
  }
  const bare2 = pattern.replace(/\\./g, ".").replace(/\[[^\]]*\]/g, ".");
  const repeats = bare2.match(/[*+{]/g)?.length ?? 0;
  const choices = bare2.match(/[?|]/g)?.length ?? 0;
  if (/\)[*+{]/.test(bare2) || /\\[\dk]/.test(pattern) || choices > 10) return 20;
  return Math.min(1e4, Math.floor(10 ** (7 / (repeats + 1))));
}
var TYPES, SCHEMAS, LISTS, MAPS, NUMBERS;
var init_tidy = __esm({
  "src/tools/validation/tidy.ts"() {
    "use strict";
    init_schema();
    TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];
    SCHEMAS = words2("items not if then else contains propertyNames additionalProperties");
    LISTS = words2("allOf anyOf prefixItems");
    MAPS = words2("properties patternProperties $defs definitions dependentSchemas");
    NUMBERS = words2(`minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems
  maxItems minProperties maxProperties minContains maxContains`);
  }
});

// src/tools/validation/words.ts
/** What a node expects, in words: `string or null`, `array of integer`. Empty where it says nothing of that. */
function expected(node) {
  const values = valuesOf(node) ?? [];
  if (values.length > 0 && values.length <= FEW) return values.map((value) => show(value)).join(" or ");
  const types = typesOf(node).map((type) => {
    const items = type === "array" && isObject(node.items) ? typesOf(node.items) : [];
    return items.length > 0 ? `array of ${items.join(" or ")}` : type;
  });
  return types.join(" or ") || (values.length > 0 ? `one of ${list2(values)}` : "");
}
/** What came, in words: `null`, `array`, `"abc"`. */
function came(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  return isObject(value) ? "an object" : show(value);
}
/**
 * A problem as its path, what was expected and what came, and what to do.
 *
 * @param problem - a cause found by the validator
 * @param value - what stands at its path
 */
function toViolation(problem, value) {
  const { node, keyword } = problem;
  const at = (message, suggestion) => ({
    path: pathText(problem.path),
    message,
    ...suggestion ? { suggestion } : {}
  });
  const n = node[keyword];
  switch (keyword) {
    case "required": {
      const properties = node.properties;
      const key = String(problem.path.at(-1));
      const property = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : void 0;
      const what = isObject(property) ? expected(property) : "";
      return at(what === "" ? "required" : `required: ${what}`);
    }
    case "type":
      if (value === null && problem.optional)
        return at(`expected ${expected(node)}, got null`, "leave it out");
      return at(`expected ${expected(node)}, got ${came(value)}`, coerce(value, [node]) ?? valuesToUse(node));
    case "enum":
    case "const":
      return oneOf(at, value, keyword === "const" ? [n] : n, problem.optional);
    case "anyOf":
      return alternatives(at, value, problem);
    case "not":
      if (isNever(node)) return at("not allowed here", "leave it out");
      return at("has a value the schema excludes", problem.optional ? "leave it out" : void 0);
    case "minimum":
      return at(`must be at least ${n}, got ${show(value)}`);
    case "maximum":
      return at(`must be at most ${n}, got ${show(value)}`);
    case "exclusiveMinimum":
      return at(`must be greater than ${n}, got ${show(value)}`);
    case "exclusiveMaximum":
      return at(`must be less than ${n}, got ${show(value)}`);
    case "multipleOf":
      return at(`must be a multiple of ${n}, got ${show(value)}`);
    case "minLength":
      return at(`must have at least ${n} characters, got ${[...String(value)].length}`);
    case "maxLength":
      return at(`must have at most ${n} characters, got ${[...String(value)].length}`);
    case "minItems":
      return at(`must have at least ${n} items, got ${value.length}`);
    case "maxItems":
      return at(`must have at most ${n} items, got ${value.length}`);
    case "minProperties":
      return at(`must have at least ${n} keys, got ${Object.keys(value).length}`);
    case "maxProperties":
      return at(`must have at most ${n} keys, got ${Object.keys(value).length}`);
    case "pattern":
      return at(`must match ${show(n, 100)}, got ${show(value)}`);
    default:
      return at(problem.said.replace(/^(Instance|Array|String) /, "").replace(/\.$/, ""));
  }
}
/** The allowed values, where they are too many for the message. */
function valuesToUse(node) {
  const values = valuesOf(node) ?? [];
  return values.length > FEW ? `use one of: ${list2(values)}` : void 0;
}
function oneOf(at, value, allowed, optional) {
  const message = `must be ${allowed.length === 1 ? show(allowed[0]) : "one of the allowed values"}, got ${came(value)}`;
  if (value === null && optional) return at(message, "leave it out");
  const texts = allowed.filter((each) => typeof each === "string");
  const near = typeof value === "string" ? nearest(value, texts) : void 0;
  // An object's `toString` may be anything.
  const isPlain = (each) => each !== null && typeof each !== "object";
  const written = isPlain(value) ? String(value) : void 0;
  const same = allowed.find((each) => isPlain(each) && String(each) === written);
  const meant = near ?? same;
  const use = `use one of: ${list2(allowed)}`;
  if (allowed.length === 1) return at(message);
  return at(message, meant === void 0 ? use : `did you mean ${show(meant)}? ${use}`);
}
function alternatives(at, value, problem) {
  const { choices } = problem;
  const missing = /* @__PURE__ */ new Map();
  for (const { keyword, node, path } of choices) {
    if (keyword === "required") missing.set(node, [...missing.get(node) ?? [], String(path.at(-1))]);
  }
  const needed = [...missing.values()].map((keys) => keys.join(" and "));
  if (needed.length > 0) return at(`needs at least one of: ${[...new Set(needed)].join(", ")}`);
  if (value === null && problem.optional) return at("got null", "leave it out");
  if (choices.every(({ keyword }) => keyword === "enum" || keyword === "const")) {
    const values = choices.flatMap(({ node }) => valuesOf(node) ?? []);
    return oneOf(at, value, [...new Set(values)], problem.optional);
  }
  const nodes = choices.map((each) => each.node);
  const wanted = [...new Set(nodes.map(expected))].join(" or ");
  return at(`expected ${wanted}, got ${came(value)}`, coerce(value, nodes));
}
var FEW;
var init_words2 = __esm({
  "src/tools/validation/words.ts"() {
    "use strict";
    init_schema();
    init_suggest();
    init_text();
    /** So many allowed values stand in the message itself. */
    FEW = 6;
  }
});

// src/tools/validation/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validateToolInput: () => validateToolInput
});
/**
 * Checks a tool's input before it is sent (contract, step 4): every violation at once, each with what
 * to do about it. Keys the schema does not list are violations unless it allows them. What cannot be
 * understood of the schema is a warning and refuses nothing. Neither argument is changed.
 *
 * @param schema - the tool's `input_schema`, whatever it holds
 * @param input - the parsed `--tool-input`
 * @returns no violations where the input may be sent
 */
function validateToolInput(schema, input) {
  const unfit = isObject(input) ? unsendable(input) : { path: [], message: notAnObject(input) };
  if (unfit)
    return result(schema, [{ path: pathText(unfit.path), message: unfit.message }], [], [unfit.path]);
  const warnings = [];
  try {
    const tidied = tidy(schema);
    warnings.push(...few(tidied.warnings));
    const findings = walk(tidied.root, input);
    const { errors, isWhole } = errorsOf(tidied.root, input);
    if (!isWhole)
      warnings.push("there are too many violations to name: what the schema refuses is listed once");
    return conclude(schema, input, findings, causes(tidied.root, input, errors), warnings);
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : "it is not a usable JSON Schema";
    return result(
      schema,
      [],
      [...warnings, `the input was not checked against the tool's schema: ${reason}`],
      []
    );
  }
}
/** As many warnings of a kind as one reads. */
function few(all) {
  if (all.length <= MAX_WARNINGS) return all;
  return [
    ...all.slice(0, MAX_WARNINGS),
    `${all.length - MAX_WARNINGS} more warnings like these are not listed`
  ];
}
/** What a validator reports: everything, or the first where that is too much to hold. */
function errorsOf(root, input) {
  // Draft 2020-12, because there a `$ref` does not silence its neighbours.
  const reports = (onlyFirst) => new json_schema_exports.Validator(root, "2020-12", onlyFirst).validate(input).errors;
  try {
    return { errors: reports(false), isWhole: true };
  } catch (error) {
    // The validator hands lists on as arguments, of which there can be some 100,000.
    if (!(error instanceof RangeError)) throw error;
    return { errors: reports(true), isWhole: false };
  }
}
function notAnObject(input) {
  return `expected an object, got ${Array.isArray(input) ? "an array" : show(input)}`;
}
/** Puts findings and causes together, one violation for each thing that is wrong. */
function conclude(schema, input, findings, problems, warnings) {
  const found = /* @__PURE__ */ new Map();
  const unlisted = /* @__PURE__ */ new Set();
  /** Made where it is listed: what was meant by a name takes time to find. */
  const add2 = (path, make) => {
    const where = pathText(path);
    const there = found.get(where);
    if (!there && found.size === MAX_VIOLATIONS) {
      unlisted.add(where);
      return;
    }
    const violation = make();
    if (!there) found.set(where, { path, made: [violation] });
    else if (there.made.every((each) => each.message !== violation.message)) there.made.push(violation);
  };
  /** Where a key was meant that is required, so that it is not reported as missing as well. */
  const renamed = /* @__PURE__ */ new Map();
  const concerned = [];
  const closed = problems.filter(({ keyword, node, known }) => keyword === "not" && known && isNever(node));
  for (const { path, known = [] } of [...findings.unknown, ...closed]) {
    if (found.has(pathText(path))) continue;
    add2(path, () => {
      const around = path.slice(0, -1);
      const { meant, ...violation } = unknownKey(path, [...known], valueAt(input, around));
      if (meant !== void 0) {
        renamed.set(pathText([...around, meant]), violation.path);
        concerned.push([...around, meant]);
      }
      return violation;
    });
  }
  for (const { path, value, asString } of findings.inexact) {
    const message = `${value} is beyond 2^53 and would lose digits on the way`;
    const suggestion = asString ? { suggestion: "pass it in quotes" } : {};
    add2(path, () => ({ path: pathText(path), message, ...suggestion }));
  }
  // A wrong type or value explains everything else at its place.
  const leading = (problem) => /^(type|enum|const|anyOf)$/.test(problem.keyword);
  const settled = /* @__PURE__ */ new Set([...found.keys(), ...unlisted]);
  for (const problem of [...problems].sort((a, b) => Number(leading(b)) - Number(leading(a)))) {
    const where = pathText(problem.path);
    if (settled.has(where)) continue;
    const misspelt = problem.keyword === "required" ? renamed.get(where) : void 0;
    const [unknown3] = misspelt !== void 0 && found.get(misspelt)?.made || [];
    if (unknown3) unknown3.message = `unknown key, and ${problem.path.at(-1)} is missing`;
    else add2(problem.path, () => toViolation(problem, valueAt(input, problem.path)));
    if (leading(problem)) settled.add(where);
  }
  const odd = findings.formats.map(
    ({ path, format }) => `${pathText(path)} does not look like a ${format}: ${show(valueAt(input, path))}`
  );
  warnings.push(...few(odd));
  const violations = [...found.values()].flatMap(({ made }) => made);
  const more = unlisted.size + Math.max(0, violations.length - MAX_VIOLATIONS);
  if (more > 0) warnings.push(`${more} more violations are not listed`);
  const paths = [...concerned, ...[...found.values()].map(({ path }) => path)];
  return result(schema, violations.slice(0, MAX_VIOLATIONS), warnings, paths);
}
function valueAt(input, path) {
  let at = input;
  for (const step of path) {
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : void 0;
  }
  return at;
}
function result(schema, violations, warnings, paths) {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = /* @__PURE__ */ new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  const relevantSchema = withReferences({ properties, required }, source);
  return { violations, warnings: [...new Set(warnings)], relevantSchema };
}
var MAX_VIOLATIONS, MAX_WARNINGS;
var init_validate = __esm({
  "src/tools/validation/validate.ts"() {
    "use strict";
    init_json_schema();
    init_causes();
    init_references();
    init_schema();
    init_suggest();
    init_text();
    init_tidy();
    init_walk();
    init_words2();
    /** What a check of a tool's input says. */
    /** More than this nobody puts right one by one. */
    MAX_VIOLATIONS = 100;
    /** Of each kind: of a list of texts each may look odd. */
    MAX_WARNINGS = 10;
  }
});

// src/steps/execute.ts
var execute_exports = {};
__export(execute_exports, {
  checkInput: () => checkInput,
  describeCall: () => describeCall,
  execute: () => execute,
  explain: () => explain,
  prepareTool: () => prepareTool
});
/**
 * Looks up connection, account and schema together. Whether the account may be used is checked after the input, so
 * that a wrong input never sends a person to a consent page.
 *
 * A custom MCP tool is shown by the account alone: with a provider, its connections are asked for it first.
 *
 * @param target with a name, the three look-ups go out at once; with a provider, the account follows the choice
 * @throws Failure of classes 3 and 5; of class 4 where no account shows a custom tool
 */
async function prepareTool(client, toolName, target, identifier) {
  const { connectionName } = target;
  const scope = { connectionName, identifier };
  const custom = isCustomTool(toolName);
  const [connections, [named2], early] = await Promise.all([
    listConnections(client, connectionName),
    findDefinitions(client, [toolName], scope),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const shown = custom && !named2 ? await findCustomTool(client, connections, target, toolName, identifier) : [];
  const found = named2 ?? shown[0];
  const owners = connections.filter(({ keyId }) => shown.some((tool2) => tool2.connectionName === keyId));
  // A name that no tool has is a failure of its own, whichever connection it would have been.
  const mayGuess = found === void 0 || effectOf(found) === "read";
  const choice2 = chooseConnection(owners.length > 0 ? owners : connections, target, mayGuess);
  const { connection } = choice2;
  const account = connectionName === connection.keyId ? early : await readAccount(client, connection.keyId, identifier);
  if (custom && !found) await requireAuthorized(client, connection, identifier, account);
  const tool = await requireTool(client, toolName, found, connection.provider);
  assertSameProvider(tool, connection);
  return { ...choice2, tool, identifier, account };
}
/** Custom MCP tools belong to no provider of the catalog. @throws Failure USAGE for a tool of another provider */
function assertSameProvider(tool, connection) {
  const [wanted, given] = [tool.provider, connection.provider].map(normalizeProvider);
  if (wanted === "" || wanted === given || isCustomTool(tool.name)) return;
  const message = `${tool.name} is a tool of ${tool.provider}, and ${connection.keyId} is a connection of ${connection.provider}.`;
  throw new Failure("USAGE", message, {
    hint: `Name a connection of ${tool.provider}: --provider ${tool.provider}.`
  });
}
/**
 * Checks the input against the tool's schema.
 *
 * @returns warnings about a schema that could not be understood
 * @throws Failure INVALID_TOOL_INPUT with every violation
 */
async function checkInput(tool, input) {
  const { validateToolInput: validateToolInput2 } = await Promise.resolve().then(() => (init_validate(), validate_exports));
  const { violations, warnings, relevantSchema } = validateToolInput2(tool.inputSchema, input);
  if (violations.length === 0) return warnings;
  const first = violations[0];
  const summary = violations.length === 1 ? `${first?.path || "the input"}: ${first?.message}` : `${violations.length} problems`;
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `The input does not fit ${tool.name}: ${summary}.`.replace("..", "."),
    {
      hint: "Correct what the violations name and run the command again; nothing was sent.",
      details: { violations, input_schema: relevantSchema }
    }
  );
}
/**
 * Step 4: runs the tool, at most once.
 *
 * @param explained finds out what a refusal means; a batch does so once for all inputs that it meets
 * @throws Failure TOOL_ERROR, AUTHORIZATION_REQUIRED, RATE_LIMITED, OUTCOME_UNKNOWN, … (contract, rule 4)
 */
async function execute(client, prepared, input, explained = (ended) => explain(client, prepared, ended)) {
  const { tool, connection, identifier } = prepared;
  try {
    const answer = await executeTool(client, {
      toolName: tool.name,
      connector: connection.keyId,
      identifier,
      params: input
    });
    return { data: answer.data ?? {}, executionId: answer.executionId };
  } catch (error) {
    throw await explained(fromExecute(error, tool.name, client.envUrl, client.session.signal));
  }
}
/**
 * What it means that a tool call did not succeed, with what it takes to go on: a link, the nearest names.
 *
 * @throws Failure of class 4 where Scalekit says now that the account cannot be used
 */
async function explain(client, { tool, connection, identifier }, ended) {
  switch (ended.kind) {
    case "grant":
      return await grantRefused(client, connection, identifier, {
        code: "AUTHORIZATION_REQUIRED",
        reason: ended.reason,
        details: ended.details
      });
    case "tool":
      return (await toolNotFound(client, tool.name, connection.provider)).with(
        {},
        `Scalekit does not run ${tool.name}: ${ended.text}.`
      );
    case "account":
      await requireAuthorized(
        client,
        connection,
        identifier,
        await readAccount(client, connection.keyId, identifier)
      );
      return ended.failure;
    case "other":
      return ended.failure;
  }
}
/** The request as a person would want to see it before it is sent. */
function describeCall(prepared, input) {
  return {
    tool_name: prepared.tool.name,
    effect: effectOf(prepared.tool),
    connection_name: prepared.connection.keyId,
    provider: prepared.connection.provider,
    identifier: prepared.identifier,
    tool_input: input
  };
}
var init_execute2 = __esm({
  "src/steps/execute.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_execute();
    init_tools();
    init_definition();
    init_effect();
    init_authorize();
    init_custom_tools();
    init_discover();
    init_schema2();
    /** A tool and the person's way to it: everything looked up, nothing sent. */
    /** What a tool answered. */
  }
});

// src/commands/execute-tool/tool-input.ts
/**
 * The input with plain numbers. One that a double cannot hold (fact 14) is a violation, as is half of a character;
 * where nothing validates, they are refused here, so that nothing changes on its way.
 *
 * @throws Failure INVALID_TOOL_INPUT
 */
function exactInput(input, unchecked) {
  const inexact = [];
  const plain = toDoubles(input, (digits) => inexact.push(digits));
  if (unchecked && !isText(plain)) {
    const message = "holds half of a character (a lone surrogate)";
    throw new Failure("INVALID_TOOL_INPUT", `The input ${message}.`, {
      hint: "Write the whole character, or leave it out.",
      details: { violations: [{ path: "", message }] }
    });
  }
  if (!unchecked || inexact.length === 0) return plain;
  throw new Failure("INVALID_TOOL_INPUT", `${inexact[0]} has more digits than a tool call can carry.`, {
    hint: "Pass it as text, in quotes, if the tool takes that.",
    details: {
      violations: inexact.map((digits) => ({
        path: "",
        message: `${digits} would lose digits`,
        suggestion: `pass "${digits}"`
      }))
    }
  });
}
/** Whether every key and string can travel as UTF-8. */
function isText(value) {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isText(member));
}
/** With --no-validate the schema does not say so, but the wire takes nothing else. */
function asObject(input) {
  if (typeof input === "object" && input !== null && !Array.isArray(input))
    return input;
  throw invalidJson("--tool-input must be a JSON object.", `Write --tool-input '{"name":"value"}'.`);
}
var init_tool_input = __esm({
  "src/commands/execute-tool/tool-input.ts"() {
    "use strict";
    init_failure();
    init_json();
  }
});

// src/answer/json-syntax.ts
/**
 * Where a text stops being JSON. What the engine's own message says instead repeats a piece of the text, which may be
 * a piece of a secret.
 *
 * @returns line and column, both from 1; undefined where all of it is JSON
 */
function jsonFault(text3) {
  const closers = [];
  let next = "value";
  let at = 0;
  for (; ; ) {
    at = skip(BLANKS, text3, at);
    const end = text3[at] === '"' ? endOfString(text3, at) : skip(TOKEN, text3, at);
    const then = end === at ? void 0 : follow(next, text3.slice(at, Math.min(end, at + 4)), closers);
    if (then === void 0) break;
    next = then;
    at = end;
  }
  if (at === text3.length && next === "after" && closers.length === 0) return void 0;
  const before = text3.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
/** @returns where the match ends; `at` where there is none */
function skip(pattern, text3, at) {
  pattern.lastIndex = at;
  return pattern.test(text3) ? pattern.lastIndex : at;
}
/** @returns behind the closing quote; `at` where the string is none */
function endOfString(text3, at) {
  let end = at + 1;
  for (let from = 0; from !== end; ) {
    from = end;
    end = skip(ESCAPE, text3, skip(PLAIN, text3, from));
  }
  return text3[end] === '"' ? end + 1 : at;
}
/** Takes one token. @returns what may come then; undefined where this one may not stand here */
function follow(next, token, closers) {
  switch (next) {
    case "value or ]":
      if (token === "]") return close(token, closers);
      return follow("value", token, closers);
    case "value":
      if (token === "{") {
        closers.push("}");
        return "key or }";
      }
      if (token === "[") {
        closers.push("]");
        return "value or ]";
      }
      return /^[}\],:]/.test(token) ? void 0 : "after";
    case "key or }":
      if (token === "}") return close(token, closers);
      return follow("key", token, closers);
    case "key":
      return token.startsWith('"') ? ":" : void 0;
    case ":":
      return token === ":" ? "value" : void 0;
    case "after":
      if (token !== ",") return close(token, closers);
      if (closers.length === 0) return void 0;
      return closers.at(-1) === "}" ? "key" : "value";
  }
}
function close(token, closers) {
  if (token !== closers.at(-1)) return void 0;
  closers.pop();
  return "after";
}
var BLANKS, TOKEN, PLAIN, ESCAPE;
var init_json_syntax = __esm({
  "src/answer/json-syntax.ts"() {
    "use strict";
    BLANKS = /[ \t\n\r]*/y;
    /** Tokens of JSON (RFC 8259), strings aside: one of a million characters would exhaust an expression's stack. */
    TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
    /** Everything from the blank on but `"` and `\`. */
    PLAIN = /[ !#-[\]-\uffff]*/y;
    ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
    /** What may come next: a value, a key, a colon, or what follows a value; `}` and `]` where nothing came before. */
  }
});

// src/files/guards/secret-stores.ts
/**
 * What secret a path stands for.
 *
 * @param path absolute; links should be resolved, Windows paths may use either slash
 * @param homeDir the caller's home folder
 * @returns words for a message, undefined where nothing speaks against the path
 */
function secretAt(path, homeDir = "") {
  const plain = simplify(path);
  const found = ANYWHERE.find(([pattern]) => pattern.test(plain));
  if (found) return found[1];
  const own = `${simplify(homeDir)}/`;
  const prefix = own.length > 2 && plain.startsWith(own) ? own : HOMES.exec(plain)?.[0];
  if (prefix === void 0) return void 0;
  return IN_HOME.find(([pattern]) => pattern.test(plain.slice(prefix.length)))?.[1];
}
/** Whether these bytes hold a private key, in any encoding that keeps ASCII recognisable. */
function holdsPrivateKey(bytes) {
  return PRIVATE_KEY.test(bytes.toString("latin1").replaceAll("\0", ""));
}
/** One spelling for one file: what Windows ignores in names (streams, trailing dots and blanks) is cut off. */
function simplify(path) {
  const [, drive = "", rest = ""] = /^(?:[\\/]{2}\?[\\/])?([a-z]:)?(.*)$/is.exec(path) ?? [];
  const segments = rest.normalize("NFKC").split(/[\\/]+/);
  const plain = segments.map((segment) => segment.replace(/:.*$/s, "").replace(/(?<=[^. ])[. ]+$/, ""));
  return `${drive}${plain.join("/")}`.toLowerCase().replace(/\/$/, "");
}
var HOMES, IN_HOME, ANYWHERE, PRIVATE_KEY;
var init_secret_stores = __esm({
  "src/files/guards/secret-stores.ts"() {
    "use strict";
    /**
     * Places and names that hold credentials, which no agent has a reason to send away or to write into. There is no
     * flag that lifts this. Paths are compared in lower case with forward slashes, so that one list serves every system.
     */
    /** A person's home, wherever it is kept; the caller's own is tried as well. */
    HOMES = /^(?:\/home\/[^/]+|\/users\/[^/]+|\/root|\/var\/root|[a-z]:\/users\/[^/]+|\/mnt\/[a-z]\/users\/[^/]+)\//;
    /** Below a home folder. */
    IN_HOME = [
      [/^\.azure\//, "the credentials of Azure"],
      [/^(?:\.config|appdata\/(?:roaming|local))\/gcloud\//, "the credentials of Google Cloud"],
      [
        /^(?:\.config|appdata\/roaming)\/(?:gh|github cli|op|rclone|hub|doctl|hcloud)\//,
        "a command-line program's credentials"
      ],
      [
        /^appdata\/(?:roaming|local)\/microsoft\/(?:credentials|protect|vault|crypto)\//,
        "the credential store of Windows"
      ],
      [/^library\/(?:keychains|cookies)\//, "the keychain or cookies of macOS"],
      [/^\.local\/share\/(?:keyrings|kwalletd)\//, "the desktop's keyring"],
      [
        /^(?:\.config|appdata\/roaming|library\/application support)\/(?:1password|bitwarden|keepassxc)\//,
        "a password manager's store"
      ]
    ];
    /** Anywhere. Folders end in a slash, files in `$`. */
    ANYWHERE = [
      [/\/\.env\.[^/]*$|\.env(?:rc)?$/, "an environment file"],
      [/\/\.ssh\//, "the SSH keys"],
      [/\/\.gnupg\//, "the GnuPG keys"],
      [
        /\/\.password-store\/|\.(?:kdbx?|agilekeychain|opvault|kwl|keychain|keychain-db)(?:$|\/)/,
        "a password store"
      ],
      [
        /\/id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:[._-](?!pub$)[^/]*)?$|\.(?:ppk|p12|pfx|jks|keystore)$/,
        "a private key"
      ],
      [/\/\.aws\/(?:credentials$|config$|sso\/|cli\/)/, "the credentials of AWS"],
      [/\/\.kube\/config$/, "the credentials of Kubernetes"],
      [/\/\.docker\/config\.json$/, "the credentials of Docker"],
      [
        /\/gcloud\/(?:credentials\.db|access_tokens\.db|application_default_credentials\.json|legacy_credentials\/.*)$/,
        "the credentials of Google Cloud"
      ],
      [
        /\/[._]netrc$|\/\.(?:npmrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|vault-token|git-credentials)$/,
        "a file of logins"
      ],
      [
        /\/\.config\/git\/credentials$|\/\.cargo\/credentials(?:\.toml)?$|\/credentials\.tfrc\.json$/,
        "a file of logins"
      ],
      [
        /\/(?:login data(?: for account)?|local state|logins(?:-backup)?\.json|key[34]\.db|signons\.sqlite|cookies\.sqlite|cookies\.binarycookies)$/,
        "a browser's store of logins"
      ],
      [
        /\/(?:default|profile \d+|guest profile|network|user data)\/(?:cookies|web data|extension cookies)$/,
        "a browser's store of logins"
      ],
      // The agent's own folders lie inside the state folder: https://docs.openclaw.ai/concepts/agent-workspace
      [/\/\.openclaw(?:-[^/]+)?\/(?!(?:workspace(?:-[^/]+)?|sandboxes|media)\/)/, "the state of OpenClaw"],
      [/^\/(?:proc|sys|dev)\//, "the system's device and process files"],
      [/^\/etc\/(?:shadow|gshadow)-?$|^\/etc\/ssh\/ssh_host_[^/]*_key$/, "the system's secrets"]
    ];
    /** How private keys begin: PEM, OpenSSH, PGP, SSH2, PuTTY, age. */
    PRIVATE_KEY = /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/;
  }
});

// src/files/upload/outgoing.ts
var outgoing_exports = {};
__export(outgoing_exports, {
  checkOutgoing: () => checkOutgoing,
  openRegular: () => openRegular,
  readHead: () => readHead,
  unreadable: () => unreadable,
  withFile: () => withFile
});
/**
 * Looks at a file before anything of it is sent, whichever flag names it.
 *
 * @param path absolute
 * @param homeDir the person's home, for the guards
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable)
 */
async function checkOutgoing(path, homeDir) {
  const real = await (0, import_promises.realpath)(path).catch((error) => {
    throw unreadable(path, error);
  });
  // The path as given counts as well: a link named `.env` is as telling as what it points to.
  const secret = secretAt(path, homeDir) ?? secretAt(real, homeDir);
  if (secret !== void 0) throw refusedSecret(path, secret);
  return await withFile(real, async (file) => {
    const stats = await file.stat();
    if (!stats.isFile()) throw notAFile(path);
    const head = await readHead(file, Math.min(SEARCHED_BYTES, stats.size));
    if (holdsPrivateKey(head)) throw refusedSecret(path, "a private key");
    return { path: real, stats };
  });
}
/** Opens a file; `O_NONBLOCK`, so that a FIFO is seen for what it is instead of waiting for a writer. */
async function openRegular(path) {
  return await (0, import_promises.open)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0));
}
/** Lends a file out and closes it. @throws Failure FILE_NOT_FOUND, FILE_REFUSED where the system refuses something */
async function withFile(path, use) {
  const file = await openRegular(path).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    return await use(file);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}
/** The first bytes of a file, at most so many. */
async function readHead(file, bytes) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}
/** What to say of a file that the system does not hand out. */
function unreadable(path, error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  if (code === "EISDIR" || code === "ENXIO") return notAFile(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return fileNotFound(path);
  }
  return fileRefused(
    path,
    `cannot be read (${String(code ?? error)})`,
    "Name a regular file that can be read."
  );
}
function refusedSecret(path, secret) {
  return fileRefused(
    path,
    `is or belongs to ${secret} and is not sent`,
    "Tell the user; files that hold credentials are never sent, and no flag changes that."
  );
}
function notAFile(path) {
  return fileRefused(path, "is not a regular file", "Name a file; put a folder into an archive first.");
}
var import_node_fs2, import_promises, SEARCHED_BYTES;
var init_outgoing = __esm({
  "src/files/upload/outgoing.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_promises = require("node:fs/promises");
    init_failure();
    init_secret_stores();
    /**
     * As much of a file as is searched for a private key, in bytes: keys lie behind certificates and inside of JSON, but
     * a file that is larger than this holds something else.
     */
    SEARCHED_BYTES = 1024 * 1024;
    /** A file that may leave this machine, as it was when it was looked at. */
  }
});

// src/commands/shared/input.ts
/**
 * Parses what a flag holds.
 *
 * @param shown the flag's value as the person wrote it
 * @param line where the text is one line of several: which one, from 1
 * @throws Failure INVALID_JSON
 */
function parseFlag(flag, text3, shown, line) {
  try {
    return parseJson(text3);
  } catch (error) {
    throw notJson(flag, shown, reasonFor(error, text3, line ?? 1), line);
  }
}
/** The text of a flag that takes JSON, without a byte order mark. @throws Failure INVALID_JSON for what is not UTF-8 */
function decodeUtf8(flag, bytes, shown) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Decoding what is something else would change it, and send it changed.
    throw notJson(flag, shown, "it is not UTF-8");
  }
}
function reasonFor(error, text3, firstLine) {
  if (text3.trim() === "") return "it is empty";
  if (error instanceof RangeError) return error.message;
  const { line, column } = jsonFault(text3) ?? { line: 1, column: 1 };
  return `it breaks at line ${firstLine - 1 + line}, column ${column}`;
}
function notJson(flag, shown, reason, line) {
  const where = shown === "-" || shown.startsWith("@") ? ` ${shown}` : "";
  return new Failure("INVALID_JSON", `--${flag}${where} is not JSON: ${reason}.`, {
    hint: line === void 0 ? hintFor2(flag, shown) : "Put one JSON object on each line."
  });
}
function hintFor2(flag, shown) {
  if (shown === "-") return "Correct the JSON that is piped in.";
  if (shown.startsWith("@")) return `Correct the JSON in ${shown.slice(1)}.`;
  return `Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell changes it.`;
}
function unreadableStdin(flag, code) {
  return new Failure("FILE_REFUSED", `--${flag} - : stdin cannot be read (${code}).`, {
    hint: "Pipe the value in, or put it in a file and pass @FILE."
  });
}
function tooLarge(flag, value) {
  return new Failure("FILE_REFUSED", `--${flag} ${value} is over 64 MiB.`, {
    hint: SMALLER[flag] ?? "Give less."
  });
}
var import_node_path2, MAX_BYTES, Input, SMALLER;
var init_input = __esm({
  "src/commands/shared/input.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_failure();
    init_json();
    init_json_syntax();
    /** Values of flags are held in memory; a file to send whole goes through --input-file, which streams. */
    MAX_BYTES = 64 * 1024 * 1024;
    /** Reads what flags point to: `@FILE`, `-` for stdin, or the value itself. */
    Input = class {
      #host;
      #signal;
      #stdinTaken = false;
      constructor(host, signal) {
        this.#host = host;
        this.#signal = signal;
      }
      /**
       * What is to be sent: a file is held against the same guards as an upload.
       *
       * @param flag its name, for messages
       * @throws Failure FILE_NOT_FOUND, FILE_REFUSED, USAGE
       */
      async bytes(flag, value) {
        if (value === "-") return await this.#stdin(flag);
        if (!value.startsWith("@")) return Buffer.from(value);
        const path = (0, import_node_path2.resolve)(this.#host.cwd, value.slice(1));
        const [{ readFile }, { checkOutgoing: checkOutgoing2, unreadable: unreadable2 }] = await Promise.all([
          import("node:fs/promises"),
          Promise.resolve().then(() => (init_outgoing(), outgoing_exports))
        ]);
        const file = await checkOutgoing2(path, this.#host.homeDir);
        if (file.stats.size > MAX_BYTES) throw tooLarge(flag, value);
        return await readFile(file.path, { signal: this.#signal }).catch((error) => {
          this.#signal.throwIfAborted();
          throw unreadable2(path, error);
        });
      }
      /** As `bytes`, as text without a byte order mark. @throws Failure INVALID_JSON for what is not UTF-8 */
      async text(flag, value) {
        return decodeUtf8(flag, await this.bytes(flag, value), value);
      }
      /** @throws Failure INVALID_JSON, and as `bytes` */
      async json(flag, value) {
        return parseFlag(flag, await this.text(flag, value), value);
      }
      /** As `json`, for flags that take an object. */
      async object(flag, value) {
        if (value === void 0) return {};
        const parsed = await this.json(flag, value);
        if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
          return parsed;
        throw new Failure("INVALID_JSON", `--${flag} must be a JSON object.`, {
          hint: `Write --${flag} '{"name":"value"}'.`
        });
      }
      /** Asks the person at the terminal; the question goes to stderr. */
      async ask(question) {
        const { createInterface } = await import("node:readline");
        this.#host.writeError(question);
        const lines = createInterface({ input: this.#host.stdin, terminal: false });
        try {
          return await new Promise((answer, reject) => {
            lines.once("line", answer);
            lines.once("close", () => answer(""));
            this.#signal.addEventListener("abort", () => reject(this.#signal.reason), { once: true });
          });
        } finally {
          lines.close();
        }
      }
      async #stdin(flag) {
        if (this.#stdinTaken) {
          throw new Failure("USAGE", `--${flag} - : stdin can be read once only.`, {
            hint: "Put one of the values in a file and pass @FILE."
          });
        }
        this.#stdinTaken = true;
        const { stdin } = this.#host;
        const onAbort = () => stdin.destroy(this.#signal.reason);
        this.#signal.addEventListener("abort", onAbort, { once: true });
        const chunks = [];
        let bytes = 0;
        try {
          for await (const chunk of stdin) {
            chunks.push(Buffer.from(chunk));
            bytes += chunk.length;
            if (bytes > MAX_BYTES) throw tooLarge(flag, "-");
          }
        } catch (error) {
          // Under nohup, say, it is a file that can only be written to.
          const { errno, code } = error;
          throw errno === void 0 ? error : unreadableStdin(flag, code);
        } finally {
          this.#signal.removeEventListener("abort", onAbort);
        }
        this.#signal.throwIfAborted();
        return Buffer.concat(chunks);
      }
    };
    /** What helps where a flag holds too much; most flags have no reason to. */
    SMALLER = {
      body: "Send a file with --input-file, which streams it.",
      "tool-input": "Give less at a time: the inputs of a batch may come in several files.",
      resume: "Leave `data` out of its lines: what came of an input is in their other members."
    };
  }
});

// src/steps/resume.ts
var resume_exports = {};
__export(resume_exports, {
  hashInput: () => hashInput,
  selectRest: () => selectRest
});
/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
function hashInput(input) {
  return digest(canonicalJson(input));
}
/**
 * What is left of the inputs after earlier runs. A row counts as a result when the input may have had an effect:
 * success, failure at the provider, and unknown outcome alike; only what provably had none goes out again.
 *
 * A run that was killed printed no summary. What it had under way are the first inputs that have no result, and no
 * row of that run (see `runBatch`): at most as many as it had under way at once, which rows and begun lines say. They
 * are never sent again by themselves. Inputs are known by what they hold, equal ones counted; only those in doubt are
 * known by their order, which must be the one they had.
 *
 * @param lines what the earlier runs printed, one after the other; none for a first run
 * @param concurrency inputs under way at once, where the lines do not say it; 0 where doing it twice is harmless
 */
function selectRest(inputs, lines, concurrency) {
  const { results, named: named2, unsent, killed, most } = readLines(lines);
  const doubts = concurrency > 0 && killed ? most || concurrency : 0;
  const rest = { pending: [], doubtful: [], failed: [], unknown: [] };
  for (const [index, input] of inputs.entries()) {
    const hashes = [hashInput(input), formerHash(input)];
    const outcome = take(results, hashes) ?? named2.get(index);
    if (outcome === "succeeded") continue;
    if (outcome !== void 0) rest[outcome].push(index);
    else if (take(unsent, hashes) === void 0 && rest.doubtful.length < doubts) rest.doubtful.push(index);
    else rest.pending.push(index);
  }
  return rest;
}
function readLines(lines) {
  const told = { results: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Map(), unsent: /* @__PURE__ */ new Map(), killed: false, most: 0 };
  for (const { begun, row } of lines) {
    const { concurrency = 0 } = row ?? {};
    told.most = Math.max(told.most, begun, typeof concurrency === "number" ? concurrency : 0);
    if (begun > 0) told.unsent.clear();
    if (begun > 0 || !row) told.killed = true;
    if (typeof row?.input_hash === "string") {
      told.killed = true;
      if (row.sent === true) add(told.results, row.input_hash, outcomeOf(row));
      else add(told.unsent, row.input_hash, true);
    } else if (typeof row?.index === "number") {
      told.killed = false;
      // Others say whether it was sent by whether it may be repeated.
      if (row.ok === true || errorOf(row).retryable === false) told.named.set(row.index, outcomeOf(row));
    } else if (row && "batch" in row && !row.dry_run) {
      told.killed = false;
      told.unsent.clear();
    }
  }
  return told;
}
function outcomeOf(row) {
  if (row.ok === true) return "succeeded";
  return ["OUTCOME_UNKNOWN", "INTERRUPTED"].includes(String(errorOf(row).code)) ? "unknown" : "failed";
}
function errorOf(row) {
  return typeof row.error === "object" && row.error !== null ? row.error : {};
}
/** As rows were hashed when the order of an input's keys still mattered. */
function formerHash(input) {
  return digest(toJsonLine(input));
}
function digest(text3) {
  return (0, import_node_crypto.createHash)("sha256").update(text3).digest("hex").slice(0, 16);
}
function add(map, key, value) {
  map.set(key, [...map.get(key) ?? [], value]);
}
/** Takes the first value of the first key that has one. */
function take(map, keys) {
  for (const key of keys) {
    const value = map.get(key)?.shift();
    if (value !== void 0) return value;
  }
  return void 0;
}
var import_node_crypto;
var init_resume = __esm({
  "src/steps/resume.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_canonical();
    init_json();
    /** A line that an earlier run printed. */
    /** What earlier runs leave to do, and what came of the inputs that are not sent again; indexes of inputs. */
    /** What the lines tell. */
  }
});

// src/steps/batch.ts
var batch_exports = {};
__export(batch_exports, {
  runBatch: () => runBatch
});
/**
 * Runs the tool for every pending input, several at once, each at most once, until one fails in a way that would meet
 * all that follow. Rows come out in input order, and no input is sent before all but `concurrency - 1` of those before
 * it are printed: whoever kills the process finds what may have been under way directly behind the last row.
 *
 * The inputs in doubt come first, before anything is sent: should this run be killed too, they have their rows, and
 * those in doubt are its own.
 */
async function runBatch(client, prepared, inputs, rest, options) {
  const { concurrency } = options;
  const tally = { succeeded: 0, failed: 0, unknown: rest.doubtful.length, not_sent: 0 };
  const halt = new BatchStop(client, prepared);
  let printed = 0;
  const print = async (index, input, row) => {
    await options.print({ index, input_hash: hashInput(input), concurrency, ...row }, ++printed);
  };
  const underWay = [];
  const printUntil = async (most) => {
    for (const printRow of underWay.splice(0, underWay.length - most)) await printRow();
  };
  const inputsOf = (indexes) => {
    const wanted = new Set(indexes);
    return [...inputs.entries()].filter(([index]) => wanted.has(index));
  };
  for (const [index, input] of inputsOf(rest.doubtful))
    await print(index, input, describeFailure(doubt(prepared.tool.name), true));
  if (rest.pending.length > 0) await options.begin();
  for (const [index, input] of inputsOf(rest.pending)) {
    await printUntil(concurrency - 1);
    await halt.settled();
    // A batch may take any time, as long as its inputs are answered.
    const row = runRow(client, prepared, input, tally, halt).finally(() => client.session.progress());
    underWay.push(async () => print(index, input, await row));
  }
  await printUntil(0);
  return { tally, halted: halt.failure };
}
function doubt(toolName) {
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} may have been under way for this input when the earlier run was killed.`,
    {
      hint: "Look at the provider whether it happened; if it did not, run this input by itself.",
      retryable: false
    }
  );
}
async function runRow(client, prepared, input, tally, halt) {
  const { signal } = client.session;
  for (let waits = 0; ; waits++) {
    const stopped = signal.aborted ? asFailure(signal.reason) : halt.failure;
    if (stopped) {
      tally.not_sent++;
      return describeFailure(stopped.with({ details: {} }), false);
    }
    try {
      const { data, executionId } = await execute(client, prepared, input, (ended) => halt.explain(ended));
      tally.succeeded++;
      return { ok: true, sent: true, data, execution_id: executionId };
    } catch (error) {
      const failure = asFailure(error);
      // A rate limit is a refusal: the tool did not run, so the input may wait and go out for the first time.
      if (failure.code === "RATE_LIMITED" && waits < MAX_WAITS && !signal.aborted) {
        const seconds = Number(failure.details.retry_after ?? DEFAULT_WAIT_SECONDS);
        await client.pause(seconds * 1e3).catch(() => {
        });
        continue;
      }
      const unsent = WITHOUT_EFFECT.has(failure.exitCode);
      const unknown3 = failure.code === "OUTCOME_UNKNOWN" || failure.code === "INTERRUPTED";
      tally[unknown3 ? "unknown" : unsent ? "not_sent" : "failed"]++;
      return describeFailure(failure, !unsent);
    }
  }
}
function describeFailure({ code, message, hint, retryable, details }, sent) {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
var MAX_WAITS, DEFAULT_WAIT_SECONDS, WITHOUT_EFFECT, MEETS_ALL, BatchStop;
var init_batch = __esm({
  "src/steps/batch.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_execute2();
    init_resume();
    /** How often an input waits out a rate limit before it is given up, and how long a wait without a stated time is. */
    MAX_WAITS = 5;
    DEFAULT_WAIT_SECONDS = 2;
    /** Exit classes of failures that had no effect: refused before the tool ran, by Scalekit or for want of a grant. */
    WITHOUT_EFFECT = /* @__PURE__ */ new Set([2, 3, 4, 5, 6, 7, 8, 10]);
    /** Those of them that would meet every input that follows as well. */
    MEETS_ALL = /* @__PURE__ */ new Set([3, 4, 5, 6, 10]);
    /** How the inputs of a batch ended. */
    /** Finds out what refusals mean, and remembers the one that ends the batch. */
    BatchStop = class {
      failure;
      #client;
      #prepared;
      #looking = Promise.resolve();
      constructor(client, prepared) {
        this.#client = client;
        this.#prepared = prepared;
      }
      /** As `explain`, one after the other: what met several inputs at once is looked up once, and costs one link. */
      explain(ended) {
        const known = this.#looking.then(async () => {
          if (this.failure && ended.kind !== "other") {
            const own = ended.kind === "grant" ? ended.details : {};
            return this.failure.with({ details: { ...this.failure.details, ...own } });
          }
          const failure = await explain(this.#client, this.#prepared, ended).catch(asFailure);
          if (MEETS_ALL.has(failure.exitCode)) this.failure ??= failure;
          return failure;
        });
        this.#looking = known;
        return known;
      }
      /** Waits until nothing is being looked up: what comes of it may end the batch. */
      async settled() {
        await this.#looking;
      }
    };
  }
});

// src/commands/execute-tool/batch.ts
var batch_exports2 = {};
__export(batch_exports2, {
  runBatchCommand: () => runBatchCommand
});
/**
 * `execute-tool --batch`: one tool over many inputs. Every input is checked before any is sent; rows are printed in
 * input order as they become known; inputs with a result in `--resume` are not sent again.
 */
async function runBatchCommand(context, toolName, target, flags11) {
  const rows = (await readRows(context, flags11["tool-input"] ?? "")).map(
    (row) => asObject(exactInput(row, flags11["no-validate"]))
  );
  const lines = await readResults(context, flags11.resume);
  const identifier = await context.identifier(flags11.identifier);
  const client = await context.client();
  const [
    { checkInput: checkInput2, describeCall: describeCall2, prepareTool: prepareTool2 },
    { requireAuthorized: requireAuthorized2 },
    { effectOf: effectOf2 },
    { runBatch: runBatch2 },
    { selectRest: selectRest2 }
  ] = await Promise.all([
    Promise.resolve().then(() => (init_execute2(), execute_exports)),
    Promise.resolve().then(() => (init_authorize(), authorize_exports)),
    Promise.resolve().then(() => (init_effect(), effect_exports)),
    Promise.resolve().then(() => (init_batch(), batch_exports)),
    Promise.resolve().then(() => (init_resume(), resume_exports))
  ]);
  const prepared = await prepareTool2(client, toolName, target, identifier);
  context.remark(prepared);
  const { tool, connection, account } = prepared;
  const changes = effectOf2(tool) !== "read";
  if (changes) assertNotReadOnly(context.settings, tool.name);
  if (!flags11["no-validate"])
    context.remark({ warnings: await checkRows(rows, (row) => checkInput2(tool, row)) });
  const rest = selectRest2(rows, lines, changes ? flags11.concurrency : 0);
  context.remark({ warnings: earlierEnds(rest) });
  const total = rows.length;
  const toPrint = rest.pending.length + rest.doubtful.length;
  const skipped = total - toPrint;
  if (flags11["dry-run"]) {
    const unknown3 = rest.unknown.length + rest.doubtful.length;
    const counts = { total, skipped, would_send: rest.pending.length };
    const request = describeCall2(prepared, rows);
    return { dry_run: true, request, batch: { ...counts, ...unknown3 > 0 && { unknown: unknown3 } } };
  }
  await requireAuthorized2(client, connection, identifier, account);
  if (changes && context.settings.confirmWrites && rest.pending.length > 0) {
    // What is left, not what was asked for: without --resume it is another request, which sends everything again.
    const left = rest.pending.map((index) => rows[index]);
    await assertConfirmed(context.settings, describeCall2(prepared, left), flags11.confirm);
  }
  const progress = progressLine(context, toPrint);
  if (changes) context.act();
  const { tally, halted } = await runBatch2(client, prepared, rows, rest, {
    concurrency: flags11.concurrency,
    begin: () => context.beginRow(flags11.concurrency),
    print: async (row, done) => {
      await context.printRow(row);
      progress(done);
    }
  });
  const batch = {
    total,
    skipped,
    succeeded: tally.succeeded,
    failed: tally.failed + rest.failed.length,
    unknown: tally.unknown + rest.unknown.length,
    not_sent: tally.not_sent
  };
  const failure = endOf2(batch, context.deadline.interruption ?? halted);
  if (failure) throw failure.with({ document: { batch } });
  return { batch };
}
/** How the whole ends; undefined where all inputs have succeeded. @param stopped what kept inputs from being sent */
function endOf2({ total, failed, unknown: unknown3, not_sent }, stopped) {
  const left = failed + unknown3 + not_sent;
  if (left === 0) return void 0;
  const counted = `${total - left} of ${total} inputs have succeeded.`;
  if (stopped) {
    const hint2 = stopped.code === "INTERRUPTED" ? RESUME : `${stopped.hint} ${RESUME}`;
    return stopped.with({ hint: hint2 }, `${stopped.message} ${counted}`);
  }
  const hint = not_sent > 0 ? RESUME : unknown3 > 0 ? "Look at the provider whether the inputs of unknown outcome happened; they are never sent again by themselves." : "Read in the rows why; send what has been corrected as a batch of its own.";
  return new Failure(unknown3 > 0 ? "OUTCOME_UNKNOWN" : "TOOL_ERROR", counted, { hint, retryable: false });
}
/** What has to be said of inputs that are not sent again, and have not succeeded either. */
function earlierEnds({ failed, unknown: unknown3 }) {
  const named2 = (indexes) => `${indexes.slice(0, MAX_NAMED).join(", ")}${indexes.length > MAX_NAMED ? ", …" : ""}`;
  return [
    ...failed.length > 0 ? [`Failed in an earlier run, not sent again: inputs ${named2(failed)}.`] : [],
    ...unknown3.length > 0 ? [`May have happened in an earlier run, not sent again: inputs ${named2(unknown3)}.`] : []
  ];
}
async function readRows(context, value) {
  const text3 = await context.input.text("tool-input", value);
  const lines = text3.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  if (filled.length === 0) {
    throw new Failure("INVALID_JSON", "--tool-input holds no inputs.", {
      hint: "Put one JSON object on each line."
    });
  }
  return filled.map(({ line, at }) => {
    const row = parseFlag("tool-input", line, value, at + 1);
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row;
    throw new Failure("INVALID_JSON", `--tool-input line ${at + 1} is not a JSON object.`, {
      hint: "Put one JSON object on each line."
    });
  });
}
/** What earlier runs printed; the last line may be cut off where a run was killed, within a character too. */
async function readResults(context, file) {
  if (file === void 0) return [];
  const shown = file.startsWith("@") ? file : `@${file}`;
  const text3 = (await context.input.bytes("resume", shown)).toString("utf8").replace(/^\uFEFF/, "");
  const lines = text3.split(/\r?\n/).filter((line) => line.startsWith(" ") || line.trim() !== "");
  return lines.flatMap((line, at) => {
    const begun = line.length - line.replace(/^ +/, "").length;
    if (line.trim() === "") return [{ begun, row: void 0 }];
    try {
      const row = parseFlag("resume", line, shown, at + 1);
      return typeof row === "object" && row !== null ? [{ begun, row }] : [];
    } catch (error) {
      if (at < lines.length - 1) throw error;
      return [{ begun, row: void 0 }];
    }
  });
}
/** All violations of all rows in one answer; nothing has been sent. @returns warnings, each once, the first of many */
async function checkRows(rows, check3) {
  const invalid = [];
  const warnings = /* @__PURE__ */ new Set();
  let schema;
  for (const [index, row] of rows.entries()) {
    try {
      for (const warning of await check3(row)) warnings.add(warning);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...error.details.violations.map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) {
    const more = warnings.size - MAX_WARNINGS2;
    return [...[...warnings].slice(0, MAX_WARNINGS2), ...more > 0 ? [`${more} more warnings.`] : []];
  }
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `${invalid.length} problems in ${rows.length} inputs; none was sent.`,
    {
      hint: "Correct the inputs that `violations` names by index and run the command again.",
      details: { violations: invalid, input_schema: schema }
    }
  );
}
function progressLine(context, total) {
  if (!context.host.stderrIsTTY) return () => {
  };
  return (done) => context.host.writeError(`\r${done} of ${total} done${done === total ? "\n" : ""}`);
}
var RESUME, MAX_NAMED, MAX_WARNINGS2;
var init_batch2 = __esm({
  "src/commands/execute-tool/batch.ts"() {
    "use strict";
    init_failure();
    init_confirmation();
    init_input();
    init_tool_input();
    /** How a batch goes on; without --resume, what went out would go out again. */
    RESUME = "Keep the rows of every run in one file, and run the command again only with --resume FILE: it goes on with the inputs that have no result yet.";
    /** Inputs that a warning names, and warnings about inputs. */
    MAX_NAMED = 50;
    MAX_WARNINGS2 = 20;
    /** The flags of execute-tool that a batch reads. */
  }
});

// src/commands/execute-tool/run.ts
var run_exports5 = {};
__export(run_exports5, {
  run: () => run5
});
async function run5(flags11, context) {
  for (const flag of ["concurrency", "resume"]) {
    if (flags11.batch || flags11[flag] === void 0) continue;
    throw new Failure("USAGE", `--${flag} is for a batch.`, {
      hint: `Add --batch, or leave --${flag} out: without it the one input would simply be sent.`
    });
  }
  const name = flags11["tool-name"] ?? "";
  const target = targetOf(context, flags11);
  if (flags11.batch) {
    const { runBatchCommand: runBatchCommand2 } = await Promise.resolve().then(() => (init_batch2(), batch_exports2));
    return await runBatchCommand2(context, name, target, {
      ...flags11,
      concurrency: flags11.concurrency ?? DEFAULT_CONCURRENCY
    });
  }
  const input = exactInput(
    await context.input.json("tool-input", flags11["tool-input"] ?? ""),
    flags11["no-validate"]
  );
  const identifier = await context.identifier(flags11.identifier);
  const client = await context.client();
  const prepared = await prepareTool(client, name, target, identifier);
  context.remark(prepared);
  const { tool, connection, account } = prepared;
  const changes = effectOf(tool) !== "read";
  if (changes) assertNotReadOnly(context.settings, tool.name);
  if (!flags11["no-validate"]) context.remark({ warnings: await checkInput(tool, input) });
  if (flags11["dry-run"]) {
    const request = describeCall(prepared, input);
    const status = isAuthorized(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
    return { dry_run: true, request, account_status: status };
  }
  await requireAuthorized(client, connection, identifier, account);
  if (changes && context.settings.confirmWrites)
    await assertConfirmed(context.settings, describeCall(prepared, input), flags11.confirm);
  if (changes) context.act();
  const { data, executionId } = await execute(client, prepared, asObject(input));
  return { data, execution_id: executionId };
}
var init_run5 = __esm({
  "src/commands/execute-tool/run.ts"() {
    "use strict";
    init_failure();
    init_confirmation();
    init_authorize();
    init_execute2();
    init_effect();
    init_open_account();
    init_spec3();
    init_tool_input();
  }
});

// src/http/response.ts
/** Methods that change nothing (RFC 9110, section 9.2.1), so that a lost answer means nothing happened. */
function isSafeMethod(method) {
  return method === "GET" || method === "HEAD";
}
/**
 * Counts a body's bytes beside whoever reads it.
 *
 * @param done told the bytes that came, once the body is through or given up
 */
function measureBody(incoming, done) {
  let bytes = 0;
  // Paused, because a listener for data would set it flowing before its reader is there.
  incoming.pause().on("data", (chunk) => {
    bytes += chunk.length;
  });
  (0, import_node_stream.finished)(incoming, () => done(bytes));
}
/**
 * Where a redirect leads, as its sender wrote it: Node reads headers as Latin-1, and many servers write UTF-8.
 *
 * @returns undefined where the answer is no redirect or does not say
 */
function locationOf({ status, headers: { location } }) {
  if (location === void 0 || status < 300 || status >= 400) return void 0;
  const bytes = Buffer.from(location, "latin1");
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : location;
}
/** A request's target for the trace, without the values of such parameters. */
function traceable(target) {
  return target.replace(
    /([?&])([^=&]*)=[^&]*/g,
    (parameter, mark, name) => CREDENTIAL.test(name) ? `${mark}${name}=…` : parameter
  );
}
var import_node_buffer, import_node_stream, CREDENTIAL;
var init_response = __esm({
  "src/http/response.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    import_node_stream = require("node:stream");
    /** An answer as the provider sent it; the body has not been read. */
    /** Parameters that let in whoever knows them: a signature, the id of an upload session. */
    CREDENTIAL = /(?:upload_?id|token|tempauth|signature|credential|secret|password|api_?key|access_?key)$|^(?:sig|key|code|auth)$/i;
  }
});

// src/http/open-request.ts
/**
 * Opens a request whose answer or failure is heard in every case.
 *
 * @param options of Node, `protocol` among them
 * @param hasBody whether something will be sent that the other side may not want to read
 * @param onAnswer told of a final answer, its body unread; anything else is an `error` of the request
 */
function openRequest(options, hasBody, onAnswer) {
  const { request } = options.protocol === "https:" ? import_node_https.default : import_node_http.default;
  const outgoing = request({ ...options, maxHeaderSize: MAX_HEADER_BYTES }, (incoming) => {
    failWithConnection(outgoing, incoming);
    if ((incoming.statusCode ?? 0) < 200) outgoing.destroy(noAnswer(incoming));
    else onAnswer(incoming);
  });
  // Nobody asked for another protocol; unheard, such an answer would be none until the deadline.
  outgoing.on("upgrade", (incoming, socket) => {
    socket.destroy();
    outgoing.emit("error", noAnswer(incoming));
  });
  if (hasBody) hearEarlyAnswer(outgoing);
  return outgoing;
}
/** As Node's parser refuses a status that it does not let through. */
function noAnswer({ statusCode }) {
  return Object.assign(new Error(`the status is ${statusCode}`), { code: "HPE_INVALID_STATUS" });
}
/**
 * Lets a body fail together with its connection. Where no length was announced, Node takes a connection that broke for
 * the end of the body, and a part of a file would pass for the whole.
 *
 * @param outgoing hears of the error before Node ends the body
 */
function failWithConnection(outgoing, incoming) {
  outgoing.on("error", (error) => {
    if (!incoming.complete) incoming.destroy(error);
  });
}
/**
 * Lets an answer count that came before all of the request was taken: a server may refuse early and close, and Node
 * would give up the connection at the next write, the answer unread (https://github.com/nodejs/node/issues/54366). Such
 * writes are passed over instead; reading finds the answer, or that the connection broke.
 */
function hearEarlyAnswer(outgoing) {
  outgoing.once("socket", (socket) => {
    let isClosed = false;
    const pass = (done) => {
      return (error) => {
        isClosed = CLOSED.has(systemCode(error) ?? "");
        done(isClosed ? null : error);
      };
    };
    const { _write, _writev } = socket;
    socket._write = (chunk, encoding, done) => {
      if (isClosed) done();
      else _write.call(socket, chunk, encoding, pass(done));
    };
    socket._writev = (chunks, done) => {
      if (isClosed) done();
      else _writev?.call(socket, chunks, pass(done));
    };
  });
}
var import_node_http, import_node_https, MAX_HEADER_BYTES, CLOSED;
var init_open_request = __esm({
  "src/http/open-request.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_network_errors();
    /** A browser takes about as many; what is longer would leave it unknown what a write came to. */
    MAX_HEADER_BYTES = 256 * 1024;
    /** What a write meets where the other side has closed. */
    CLOSED = /* @__PURE__ */ new Set(["EPIPE", "ECONNRESET", "ECONNABORTED"]);
  }
});

// src/scalekit/proxy.ts
/**
 * Sends one request through `/proxy` on the SDK's HTTP client (its base URL, headers and token), with the
 * provider's status, headers and bytes untouched: no redirects, no decoding, no retry.
 *
 * @throws Failure NETWORK where nothing was sent, or the method is safe; OUTCOME_UNKNOWN where a write was sent and
 *   its answer never came; whatever the abort signal gives as its reason
 */
async function sendProxied(client, request) {
  const { session, core } = client;
  await client.token();
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const progress = { sent: false };
  const trace = (status, bytes) => session.trace?.({
    method: request.method,
    target: traceable(`/proxy${request.path}`),
    status,
    ms: performance.now() - started,
    bytes
  });
  try {
    const response = await core.axios.request({
      url: `/proxy${request.path}`,
      method: request.method,
      ...request.body !== void 0 && { data: request.body },
      responseType: "stream",
      decompress: false,
      maxRedirects: 0,
      maxBodyLength: Number.POSITIVE_INFINITY,
      maxContentLength: -1,
      validateStatus: () => true,
      signal,
      transport: transport(request, progress)
    });
    const incoming = response.data;
    if (session.trace) measureBody(incoming, (bytes) => trace(response.status, bytes));
    return { status: response.status, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(messageOf(error));
    if (isSafeMethod(request.method) || !progress.sent || neverSent(error)) {
      if (signal.aborted) throw signal.reason;
      throw networkFailure(error, client.envUrl);
    }
    throw unknownOutcome(request, signal, error);
  }
}
/** What to say of a write that was sent and whose answer never came. */
function unknownOutcome(request, signal, cause, details = {}) {
  const interrupted = interruptionOf(signal);
  const call = `${request.method} ${request.path.split("?")[0]}`;
  if (interrupted) {
    return new Failure("INTERRUPTED", `Stopped while ${call} was on its way: it may have happened.`, {
      hint: LOOK_FIRST,
      retryable: false,
      exit: interrupted.exitCode
    });
  }
  const why = messageOf(signal.aborted ? signal.reason : cause);
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${call} was sent and no answer came (${why}): it may have happened.`,
    { hint: LOOK_FIRST, retryable: false, details, cause }
  );
}
/** The failure of a person's or system's signal, where that is what ended the call. */
function interruptionOf({ reason }) {
  return reason instanceof Failure && reason.code === "INTERRUPTED" ? reason : void 0;
}
/** Header values travel as UTF-8 bytes; axios alone would drop everything that is not ASCII (fact 6). */
function utf8(value) {
  return Buffer.from(value, "utf8").toString("latin1");
}
/**
 * The innermost step of axios, where the request is made: the only place to set headers exactly, and to see when
 * the connection stood, which is when a request may have been acted upon.
 */
function transport(request, progress) {
  const own = {
    "accept-encoding": "identity",
    ...request.bodyBytes !== void 0 && { "content-length": String(request.bodyBytes) },
    ...Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), utf8(value)])
    ),
    connection_name: utf8(request.connectionName),
    identifier: utf8(request.identifier)
  };
  return {
    request(options, onResponse) {
      const theirs = Object.entries(options.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        value
      ]);
      const headers = { ...Object.fromEntries(theirs), ...own };
      // Axios labels bodies by itself; what the caller did not label goes unlabelled.
      if (!("content-type" in own)) delete headers["content-type"];
      // A write never rides on an old connection: one that the server is closing would leave its fate unknown.
      const agent = isSafeMethod(request.method) ? void 0 : { agent: false };
      const outgoing = openRequest({ ...options, headers, ...agent }, request.body !== void 0, onResponse);
      outgoing.on("socket", (socket) => {
        const onReady = () => {
          progress.sent = true;
        };
        if (socket.connecting)
          socket.once(options.protocol === "https:" ? "secureConnect" : "connect", onReady);
        else onReady();
      });
      return outgoing;
    }
  };
}
var init_proxy = __esm({
  "src/scalekit/proxy.ts"() {
    "use strict";
    init_failure();
    init_network_errors();
    init_open_request();
    init_response();
  }
});

// src/config/environment.ts
var environment_exports = {};
__export(environment_exports, {
  FILE_VARIABLES: () => FILE_VARIABLES,
  isOn: () => isOn,
  isProtecting: () => isProtecting
});
/** Whether a switch such as TOOL_DEBUG is on: `1`, `true` or `yes`, in any case. */
function isOn(value) {
  return /^(1|true|yes)$/i.test(value?.trim() ?? "");
}
/** Whether a switch that protects is on: anything but nothing, `0`, `false`, `no` or `off`, so that a slip protects too. */
function isProtecting(value) {
  return !/^(0|false|no|off|)$/i.test(value?.trim() ?? "");
}
var FILE_VARIABLES;
var init_environment = __esm({
  "src/config/environment.ts"() {
    "use strict";
    /** Every variable the program reads. SKILL.md declares the same names; `npm run verify` compares the two. */
    /** The variables a `.env` file may set; whatever else it holds is never looked at. */
    FILE_VARIABLES = [
      "TOOL_CLIENT_ID",
      "TOOL_CLIENT_SECRET",
      "TOOL_ENV_URL",
      "TOOL_IDENTIFIER",
      "TOOL_READ_ONLY",
      "TOOL_CONFIRM_WRITES",
      "SCALEKIT_CLIENT_ID",
      "SCALEKIT_CLIENT_SECRET",
      "SCALEKIT_ENVIRONMENT_URL",
      "SCALEKIT_IDENTIFIER"
    ];
  }
});

// package:dotenv
var require_dotenv = __commonJS({
  "package:dotenv"(exports2, module2) {
    module2.exports = packages["dotenv"]();
  }
});

// src/config/env-file.ts
/**
 * Reads the declared variables of a `.env` file.
 *
 * @param required whether the person named the file (`--env-from`) or it merely lies in the working directory
 * @throws Failure FILE_NOT_FOUND or CONFIG_INVALID where a required file cannot be read
 */
async function readEnvFile(path, required) {
  const refuse3 = (reason) => {
    if (!required) return { values: {}, ignored: `${path} was not read: ${reason}.` };
    throw configInvalid(
      `--env-from: ${path} was not read: ${reason}.`,
      "Name a text file with lines such as TOOL_CLIENT_ID=…"
    );
  };
  let text3;
  try {
    // Non-blocking, so that opening a FIFO nobody writes to returns; Windows has no such flag and no FIFOs.
    const file = (0, import_node_fs3.openSync)(path, import_node_fs3.constants.O_RDONLY | (import_node_fs3.constants.O_NONBLOCK ?? 0));
    try {
      const stat2 = (0, import_node_fs3.fstatSync)(file);
      if (!stat2.isFile()) return refuse3("it is not a regular file");
      if (stat2.size > MAX_BYTES2) return refuse3("it is over 1 MiB");
      text3 = (0, import_node_fs3.readFileSync)(file, "utf8");
      // UTF-16, as PowerShell's `>` writes it: nothing in it would be found, not even a switch that protects.
      if (text3.includes("\0")) return refuse3("it is not UTF-8 text");
    } finally {
      (0, import_node_fs3.closeSync)(file);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error;
    if (code !== "ENOENT" && code !== "ENOTDIR") return refuse3(`${code ?? "it cannot be read"}`);
    if (!required) return { values: {} };
    throw fileNotFound(path);
  }
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require_dotenv(), 1));
  const parsed = parse2(text3.replace(/^\uFEFF/, ""));
  const values = {};
  for (const name of FILE_VARIABLES) if (parsed[name]) values[name] = parsed[name];
  return { values };
}
var import_node_fs3, MAX_BYTES2;
var init_env_file = __esm({
  "src/config/env-file.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_failure();
    init_environment();
    /** No settings file is longer; one that is (or a FIFO, or a device) is not read. */
    MAX_BYTES2 = 1024 * 1024;
    /** A settings file's variables, or why it was passed over. */
  }
});

// src/config/settings.ts
var settings_exports = {};
__export(settings_exports, {
  CREDENTIAL_NAMES: () => CREDENTIAL_NAMES,
  isLoopbackHost: () => isLoopbackHost,
  loadSettings: () => loadSettings
});
/**
 * Gathers the settings. The first source that has any of the three credentials gives all three: the process
 * environment, `--env-from`, then `.env` in the working directory. They are never mixed, so that a stray `.env`
 * cannot send a real secret to another URL.
 *
 * @throws Failure FILE_NOT_FOUND, CONFIG_INVALID for a `--env-from` that cannot be read
 */
async function loadSettings(env, cwd, envFrom) {
  const named2 = envFrom === void 0 ? void 0 : await readEnvFile((0, import_node_path3.resolve)(cwd, envFrom), true);
  const local = await readEnvFile((0, import_node_path3.join)(cwd, ".env"), false);
  const sources = [["the environment", env]];
  if (named2) sources.push([`--env-from ${envFrom}`, named2.values]);
  sources.push([".env in the working directory", local.values]);
  const triples = sources.map(([name, values]) => [name, tripleOf(values)]);
  const chosen = triples.find(([, triple2]) => Object.values(triple2).some(Boolean));
  const triple = chosen?.[1] ?? {};
  const first = (...names) => sources.flatMap(([, values]) => names.map((name) => values[name]?.trim())).find(Boolean);
  return {
    source: chosen?.[0],
    credentials: () => checkCredentials(
      triple,
      chosen?.[0],
      triples.map(([name]) => name)
    ),
    present: Object.fromEntries(
      CREDENTIAL_NAMES.map((name) => [name, Boolean(triple[name])])
    ),
    secret: triple.TOOL_CLIENT_SECRET,
    identifier: first("TOOL_IDENTIFIER", "SCALEKIT_IDENTIFIER"),
    // A protective switch that any source turns on stays on: a stray file may tighten, never loosen.
    readOnly: sources.some(([, values]) => isProtecting(values.TOOL_READ_ONLY)),
    confirmWrites: sources.some(([, values]) => isProtecting(values.TOOL_CONFIRM_WRITES)),
    warnings: local.ignored ? [local.ignored] : []
  };
}
function tripleOf(values) {
  const pick2 = (...candidates) => candidates.map((text3) => text3?.trim()).find(Boolean);
  return {
    TOOL_CLIENT_ID: pick2(values.TOOL_CLIENT_ID, values.SCALEKIT_CLIENT_ID),
    TOOL_CLIENT_SECRET: pick2(values.TOOL_CLIENT_SECRET, values.SCALEKIT_CLIENT_SECRET),
    TOOL_ENV_URL: pick2(values.TOOL_ENV_URL, values.SCALEKIT_ENVIRONMENT_URL)
  };
}
function checkCredentials(triple, source, tried) {
  const missing = CREDENTIAL_NAMES.filter((name) => !triple[name]);
  if (missing.length > 0) {
    const partly = source ? ` ${source} has the others; the three are never mixed from two sources.` : "";
    throw new Failure(
      "CONFIG_MISSING",
      `Not set: ${missing.join(", ")} (looked in ${tried.join(", ")}).${partly}`,
      {
        hint: WHERE,
        details: { missing }
      }
    );
  }
  const parsed = (0, mini_exports.object)({
    TOOL_CLIENT_ID: Header,
    TOOL_CLIENT_SECRET: Header,
    TOOL_ENV_URL: (0, mini_exports.string)()
  }).safeParse(triple);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure("CONFIG_INVALID", `${String(issue?.path[0])} from ${source} ${issue?.message}.`, {
      hint: "Copy the value again from the Scalekit Dashboard, without quotes or line breaks."
    });
  }
  return {
    clientId: parsed.data.TOOL_CLIENT_ID,
    clientSecret: parsed.data.TOOL_CLIENT_SECRET,
    envUrl: checkUrl(parsed.data.TOOL_ENV_URL, source)
  };
}
/** `https`, or `http` on loopback; an origin only, because the SDK answers a path with "unimplemented" (fact 11). */
function checkUrl(text3, source) {
  const refuse3 = (reason) => {
    throw new Failure("CONFIG_INVALID", `TOOL_ENV_URL from ${source} ${reason}.`, {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    });
  };
  if (!URL.canParse(text3)) return refuse3("is not a URL");
  const url = new URL(text3);
  if (url.username || url.password) return refuse3("must not hold a user name or password");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopbackHost(url.hostname))) {
    return refuse3("must begin with https:// (http:// is for loopback only)");
  }
  if (url.pathname !== "/" || url.search || url.hash) return refuse3("must be an origin, without a path");
  return url.origin;
}
/** @param hostname as `URL.hostname` gives it, brackets around IPv6 included */
function isLoopbackHost(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^127(\.\d+){3}$/.test(hostname) || hostname === "[::1]";
}
var import_node_path3, CREDENTIAL_NAMES, WHERE, Header;
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_mini();
    init_failure();
    init_env_file();
    init_environment();
    /** What it takes to speak to a Scalekit environment. */
    CREDENTIAL_NAMES = ["TOOL_CLIENT_ID", "TOOL_CLIENT_SECRET", "TOOL_ENV_URL"];
    WHERE = "Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the values are in the Scalekit Dashboard under Developers > API Credentials.";
    Header = (0, mini_exports.string)().check((0, mini_exports.regex)(/^[!-~]+$/, "must be printable ASCII without spaces"));
  }
});

// src/http/external-request.ts
/**
 * Speaks to a host that is not Scalekit: a pre-signed or pre-authenticated URL. Nothing of ours travels there: no
 * Authorization, no connection_name, no identifier.
 *
 * @returns the answer, redirects of a GET followed
 * @throws Failure FORBIDDEN for an address inside the machine or network, PROVIDER_ERROR for a redirect to nowhere,
 *   NETWORK, or the abort signal's reason
 */
async function sendExternal(client, url, request) {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await requestOnce(client, at, request);
    if (request.method !== "GET" || answer.status < 300 || answer.status >= 400) return answer;
    answer.body.destroy();
    const location = locationOf(answer);
    if (location === void 0) throw nothingThere(answer.status, at);
    if (!URL.canParse(location, at)) throw refuse(at, "redirects to something that is no URL");
    at = new URL(location, at).href;
  }
  throw refuse(at, `redirects more than ${MAX_REDIRECTS} times`);
}
async function requestOnce(client, url, request) {
  const { session } = client;
  const mayBePrivate = isLoopbackHost(new URL(client.envUrl).hostname);
  const target = checkUrl2(url, mayBePrivate);
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const trace = (status, bytes) => session.trace?.({
    method: request.method,
    // The rest of the URL is as good as a credential.
    target: target.origin,
    status,
    ms: performance.now() - started,
    bytes
  });
  const options = {
    ...(0, import_node_url.urlToHttpOptions)(target),
    method: request.method,
    headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers },
    agent: false,
    signal,
    ...!mayBePrivate && { lookup: publicLookup() }
  };
  try {
    const incoming = await new Promise((resolve7, reject) => {
      const outgoing = openRequest(options, request.body !== void 0, resolve7);
      outgoing.on("error", reject);
      if (request.body === void 0 || Buffer.isBuffer(request.body)) outgoing.end(request.body);
      else request.body.on("error", (error) => outgoing.destroy(error)).pipe(outgoing);
    });
    const { statusCode: status = 0, headers } = incoming;
    if (session.trace) measureBody(incoming, (bytes) => trace(status, bytes));
    return { status, headers, body: incoming };
  } catch (error) {
    trace(messageOf(error));
    if (signal.aborted) throw signal.reason;
    throw error instanceof Failure ? error : networkFailure(error, target.host, "answer");
  }
}
/**
 * Only `https` to public addresses, so that no answer can make this machine speak to itself or its neighbours;
 * where the environment itself is on loopback (a sandbox), everything there is as well.
 */
function checkUrl2(url, mayBePrivate) {
  if (!URL.canParse(url)) throw refuse(url, "is not a URL");
  const target = new URL(url);
  if (target.protocol !== "https:" && !(mayBePrivate && target.protocol === "http:"))
    throw refuse(url, "is not https");
  if (target.username || target.password) throw refuse(url, "holds a user name or password");
  if (mayBePrivate) return target;
  // `localhost.` is `localhost`.
  const hostname = target.hostname.replace(/\.$/, "");
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isLoopbackHost(hostname) || host.endsWith(".local") || host.endsWith(".internal") || (0, import_node_net.isIP)(host) !== 0 && isPrivate(host)) {
    throw refuse(url, "points into this machine or its network");
  }
  return target;
}
/**
 * Resolves a name and hands out public addresses alone: a public name may point at a private address.
 *
 * @param resolve the system's resolver
 */
function publicLookup(resolve7 = import_node_dns.lookup) {
  return (hostname, options, callback) => {
    resolve7(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const open3 = addresses.filter(({ address }) => !isPrivate(address));
      const first = open3[0];
      if (!first)
        return callback(refuse(`https://${hostname}/`, "points into this machine or its network"), "", 0);
      if (options.all) return callback(null, open3);
      callback(null, first.address, first.family);
    });
  };
}
function isPrivate(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return RESERVED.check(mapped, "ipv4");
  // The hexadecimal spelling of an IPv4-mapped address; BlockList compares it with the IPv4 ranges.
  return RESERVED.check(address, (0, import_node_net.isIP)(address) === 4 ? "ipv4" : "ipv6");
}
/** A 304 say: no file came, and an empty one must not pass for it. */
function nothingThere(status, url) {
  return new Failure("PROVIDER_ERROR", `${new URL(url).host} answered ${status}, and no file.`, {
    hint: "Look at the answer that named the URL; another one in it may lead to the file.",
    retryable: false,
    details: { status }
  });
}
function refuse(url, reason) {
  const shown = URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : url.slice(0, 80);
  return new Failure("FORBIDDEN", `${shown} ${reason}; it was not fetched.`, {
    hint: "Tell the user: an answer pointed at an address that this program does not follow."
  });
}
var import_node_dns, import_node_net, import_node_url, MAX_REDIRECTS, RESERVED;
var init_external_request = __esm({
  "src/http/external-request.ts"() {
    "use strict";
    import_node_dns = require("node:dns");
    import_node_net = require("node:net");
    import_node_url = require("node:url");
    init_failure();
    init_settings();
    init_network_errors();
    init_open_request();
    init_response();
    /** Redirects that are followed before we give up. */
    MAX_REDIRECTS = 5;
    /** Loopback, link-local, private, shared, multicast and reserved ranges (RFC 6890). */
    RESERVED = new import_node_net.BlockList();
    for (const [network, prefix] of [
      ["0.0.0.0", 8],
      ["10.0.0.0", 8],
      ["100.64.0.0", 10],
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      ["172.16.0.0", 12],
      ["192.0.0.0", 24],
      ["192.0.2.0", 24],
      ["192.168.0.0", 16],
      ["198.18.0.0", 15],
      ["198.51.100.0", 24],
      ["203.0.113.0", 24],
      ["224.0.0.0", 3]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv4");
    }
    for (const [network, prefix] of [
      ["::", 96],
      ["64:ff9b::", 96],
      ["100::", 64],
      ["2001:db8::", 32],
      ["2002::", 16],
      ["fc00::", 7],
      ["fe80::", 10],
      ["ff00::", 8]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv6");
    }
  }
});

// src/http/body.ts
var body_exports = {};
__export(body_exports, {
  describeBytes: () => describeBytes,
  isJsonType: () => isJsonType,
  textOf: () => textOf3
});
/**
 * The text of a body, decompressed and in its own charset. What is no text never becomes one: it would be turned into
 * replacement characters (fact 3).
 *
 * @param bytes as they came; we ask for plain ones, and some servers compress all the same
 * @param trust `type`: one that is no text's settles it; `bytes`: where they are UTF-8, they count for more
 * @returns undefined for what is no text
 */
async function textOf3(bytes, answer, trust) {
  const { "content-encoding": encoding, "content-type": contentType = "" } = answer.headers;
  const plain = await decompressed(bytes, encoding?.trim().toLowerCase());
  if (trust === "type") return decoded(plain, contentType);
  return decoded(plain, contentType, true) ?? decoded(plain, "", true);
}
/** Whether a `Content-Type` says that the body is JSON. */
function isJsonType(contentType) {
  return /[/+]json\b/i.test(contentType);
}
/** What is said of bytes that cannot be shown. */
function describeBytes(bytes) {
  return { bytes: bytes.length, sha256: (0, import_node_crypto2.createHash)("sha256").update(bytes).digest("hex") };
}
async function decompressed(bytes, encoding) {
  if (encoding === void 0 || bytes.length === 0) return bytes;
  const zlib = await import("node:zlib");
  const decoders = /* @__PURE__ */ new Map([
    ["gzip", zlib.gunzipSync],
    ["x-gzip", zlib.gunzipSync],
    ["deflate", zlib.inflateSync],
    ["br", zlib.brotliDecompressSync]
  ]);
  try {
    return decoders.get(encoding)?.(bytes, { maxOutputLength: MAX_UNFOLDED_BYTES }) ?? bytes;
  } catch {
    // It is not what it calls itself, or was cut off.
    return bytes;
  }
}
/** @param cut whether the last character may be missing its end, where an error is long */
function decoded(bytes, contentType, cut = false) {
  const type = contentType.replace(/;.*/s, "").trim().toLowerCase();
  const textual = type === "" || isJsonType(type) || /^text\/|[/+](xml|javascript|ecmascript|yaml|x-www-form-urlencoded|x-ndjson|graphql)$/.test(type);
  if (!textual) return bytes.length === 0 ? "" : void 0;
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    const text3 = new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: cut });
    return type === "" && text3.includes("\0") ? void 0 : text3;
  } catch {
    return void 0;
  }
}
var import_node_crypto2, MAX_UNFOLDED_BYTES;
var init_body = __esm({
  "src/http/body.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    /** Bytes that a compressed body may unfold to; a small one could fill the memory. */
    MAX_UNFOLDED_BYTES = 64 * 1024 * 1024;
  }
});

// src/scalekit/errors/proxy.ts
/** Reads an error's body and finds out whose it is. */
async function readRefusal(answer) {
  const bytes = await readLimited(answer);
  const text3 = await textOf3(bytes, answer, "bytes");
  const body = text3 === void 0 ? describeBytes(bytes) : jsonOr(text3);
  const { code, detail } = typeof body === "object" && body !== null ? body : {};
  return {
    by: isScalekits(body) || text3?.trim() === "upstream request failed" ? "scalekit" : "provider",
    status: answer.status,
    body,
    code: typeof code === "string" ? code : "",
    detail: typeof detail === "string" ? detail : (text3 ?? "").slice(0, 300),
    retryAfter: retryAfterSeconds(headerOf(answer, "retry-after"))
  };
}
/**
 * Scalekit's own refusals hold `detail` and an upper-case `code`, and nothing else. Providers use the two names as well
 * (Django REST: `{"detail","code":"token_not_valid","messages"}`).
 */
function isScalekits(body) {
  if (typeof body !== "object" || body === null || Object.keys(body).sort().join() !== "code,detail")
    return false;
  const { code, detail } = body;
  return typeof detail === "string" && typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code);
}
function jsonOr(text3) {
  try {
    return parseJson(text3);
  } catch {
    return text3;
  }
}
/**
 * The failure for a refused request. A 401 is not among them: what it means depends on the account.
 *
 * @param request its method and path, for the message
 */
function fromRefusal2(refusal, request, provider) {
  const { status, body, retryAfter } = refusal;
  if (refusal.code === "TOOL_PROXY_DISABLED" || refusal.by === "scalekit" && PROXY_DISABLED.test(refusal.detail)) {
    return new Failure(
      "TOOL_PROXY_DISABLED",
      `The proxy is switched off for ${provider}: ${refusal.detail}`,
      {
        hint: `Tell the user that ${provider} has no tool for this and its proxy is off, and that they can ask Scalekit to add the tool or switch the proxy on for their environment.`,
        details: { status, body }
      }
    );
  }
  if (status === 429)
    return rateLimited(refusal.by === "scalekit" ? "Scalekit" : provider, retryAfter, { status, body });
  if (refusal.by === "scalekit") return fromScalekit(refusal, request);
  const safe = isSafeMethod(request.method);
  const passing = safe && (status === 502 || status === 503 || status === 504);
  return new Failure(
    "PROVIDER_ERROR",
    `${provider} answered ${status} to ${request.method} ${request.path.split("?")[0]}.`,
    {
      hint: hintFor3(status, safe),
      retryable: passing,
      details: { status, body, ...retryAfter !== void 0 && { retry_after: retryAfter } }
    }
  );
}
function fromScalekit(refusal, request) {
  const { status, detail, code, body } = refusal;
  const details = { status, ...code && { scalekit_code: code }, body };
  if (status === 401) {
    return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${detail}`, {
      hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to.",
      details
    });
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", `Scalekit does not allow this: ${detail}`, {
      hint: "Check in the Scalekit Dashboard that the connection is enabled.",
      details
    });
  }
  if (status === 404) {
    return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${detail}`, {
      hint: "Check the connection name and the identifier; `list-connections` shows what there is.",
      details
    });
  }
  const message = `Scalekit answered ${status}: ${detail}`;
  if (status >= 500 && isSafeMethod(request.method)) return unavailable(message, { details });
  // The upstream broke while a write was under way.
  if (status >= 500)
    return unknownOutcome(request, new AbortController().signal, new Error(message), details);
  return new Failure("SCALEKIT_ERROR", message, {
    hint: "Check the flags against what the message says.",
    retryable: false,
    details
  });
}
/** A header's only or first value. */
function headerOf(answer, name) {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
function hintFor3(status, safe) {
  if (status === 404) return "Check the id and the path; the account may also not be allowed to see it.";
  if (status === 403)
    return "The user's account may not do this at the provider; tell the user which permission the body names.";
  if (status >= 500 && safe) return "The provider has a fault; run the command again in a moment.";
  if (status >= 500)
    return "The provider has a fault; look there whether it happened before doing anything again.";
  return "Correct the request by what the body says.";
}
async function readLimited(answer) {
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= MAX_ERROR_BYTES) break;
    }
  } catch {
    // The status is known; what came of the body has to do.
  }
  answer.body.destroy();
  return Buffer.concat(chunks).subarray(0, MAX_ERROR_BYTES);
}
var MAX_ERROR_BYTES, PROXY_DISABLED;
var init_proxy2 = __esm({
  "src/scalekit/errors/proxy.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_body();
    init_response();
    init_proxy();
    init_token();
    /** As much of an error's body as is read; the rest says nothing more. */
    MAX_ERROR_BYTES = 1024 * 1024;
    /** Wording of a refusal whose live status is not public: code and text are matched instead. */
    PROXY_DISABLED = /proxy not enabled for provider|proxy disabled/i;
    /** An answer that is no success, read and sorted by who sent it. */
  }
});

// src/scalekit/proxy-guards.ts
/**
 * Whether a path is one of Windows, as Git-Bash makes them of `/v1/pages`.
 *
 * @returns the path that was probably meant, without its leading slash; '' where that cannot be told; undefined for
 *   any other path
 */
function undoGitBash(path) {
  if (!/^[a-z]:[\\/]/i.test(path)) return void 0;
  const slashed = path.replaceAll("\\", "/");
  const [root] = GIT_BASH_ROOT.exec(slashed) ?? [slashed];
  return slashed.slice(root.length);
}
/**
 * Checks and encodes a provider path, so that the request stays below `/proxy/` (fact 5).
 *
 * @param path from the API root; the leading slash may be missing, a query may be present
 * @param query further parameters
 * @returns what follows `/proxy` in the request line
 * @throws Failure INVALID_PATH
 */
function guardPath(path, query = []) {
  const meant = undoGitBash(path);
  if (meant !== void 0) {
    throw refuse2(
      path,
      "is a file path: Git-Bash rewrote the leading slash",
      `Leave the slash out${meant && ` (--path ${meant})`}, or set MSYS_NO_PATHCONV=1.`
    );
  }
  if (path === "" || !path.isWellFormed()) throw refuse2(path, "is empty or not text");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]{2}/.test(path)) {
    throw refuse2(
      path,
      "has a scheme or a host",
      "Give only the part after the host, such as /v1/pages; the connection's provider is the host."
    );
  }
  if (path.includes("#")) throw refuse2(path, "has a fragment", "Write %23 where a # is meant.");
  if (path.includes("\\"))
    throw refuse2(path, "has a backslash", "Write /, or %5C where a backslash is meant.");
  const cut = path.indexOf("?");
  const route = `/${(cut < 0 ? path : path.slice(0, cut)).replace(/^\//, "")}`;
  assertStays(path, route);
  if (new RegExp("\\p{Cc}", "u").test(path)) throw refuse2(path, "has control characters");
  const search = [
    ...cut < 0 || cut === path.length - 1 ? [] : [encode(path.slice(cut + 1), /[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu)],
    ...query.map(([name, value]) => `${encodeParameter(name)}=${encodeParameter(value)}`)
  ].join("&");
  const target = encode(route, /[^\w\-.~!$&'()*+,;=:@/%]/gu) + (search === "" ? "" : `?${search}`);
  // The last word has the parser that the HTTP client uses.
  const parsed = new URL(`http://proxy.invalid/proxy${target}`);
  if (`${parsed.pathname}${parsed.search}` !== `/proxy${target}`)
    throw refuse2(path, "would be changed on the way");
  return target;
}
/**
 * Checks the headers a caller wants to set.
 *
 * @returns name → value, as they go out
 * @throws Failure INVALID_HEADER
 */
function guardHeaders(headers) {
  const seen = /* @__PURE__ */ new Set();
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw badHeader(name, "is not a header name");
      const spelled = name.toLowerCase();
      if (RESERVED_HEADERS.has(spelled.replaceAll("_", "-"))) {
        throw badHeader(
          name,
          "cannot be set",
          "Leave this header out: Scalekit signs the request for the connected account, and --method says what it does."
        );
      }
      // Only one of the two would go out, and a preview would show both.
      if (seen.has(spelled)) throw badHeader(name, "is given twice");
      seen.add(spelled);
      if (typeof value === "object" || value === void 0)
        throw badHeader(name, "needs a text as its value");
      const text3 = (typeof value === "string" ? value : toJsonLine(value)).trim();
      if (new RegExp("(?!\\t)\\p{Cc}", "u").test(text3) || !text3.isWellFormed())
        throw badHeader(name, "has a value with line breaks or control characters");
      return [name, text3];
    })
  );
}
/** Every way to write `.` and `/` that some server on the way might read as such. */
function assertStays(path, route) {
  let decoded2 = route;
  for (let round = 0; ; round++) {
    if (new RegExp("\\p{Cc}", "u").test(decoded2)) throw refuse2(path, "has control characters");
    const segments = decoded2.normalize("NFKC").split(/[/\\]/);
    // Some servers cut path parameters off first: `..;x` is `..` to them. Blanks vanish on others.
    if (segments.some((segment) => /^\.{1,2}$/.test(segment.replace(/;.*|\s/gs, "")))) {
      throw refuse2(path, "has dot segments", "Write the path in full, from the API root.");
    }
    const next = decodeOnce(decoded2);
    if (next === decoded2) return;
    if (round >= MAX_DECODINGS) throw refuse2(path, "is encoded too many times");
    decoded2 = next;
  }
}
function decodeOnce(text3) {
  return text3.replace(/%u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/%c0%ae|%e0%80%ae/gi, ".").replace(/%c0%af|%e0%80%af/gi, "/").replace(/(?:%[0-9a-f]{2})+/gi, (run12) => {
    const bytes = Buffer.from(run12.replaceAll("%", ""), "hex");
    return bytes.toString("utf8").includes("�") ? bytes.toString("latin1") : bytes.toString("utf8");
  });
}
function encode(text3, unsafe) {
  return text3.replace(unsafe, (char) => encodeURIComponent(char)).replace(/'/g, "%27").replace(/%(?![0-9a-f]{2})/gi, "%25");
}
/** As the URL standard writes a query: `'` is encoded there, unlike in encodeURIComponent. */
function encodeParameter(text3) {
  return encodeURIComponent(text3.toWellFormed()).replaceAll("'", "%27");
}
function refuse2(path, reason, hint = "Pass the path from the API root, such as /v1/pages/<ID>; --query-params takes the parameters.") {
  return new Failure("INVALID_PATH", `--path ${JSON.stringify(path.slice(0, 200))} ${reason}.`, { hint });
}
function badHeader(name, reason, hint = "Correct --headers; values are one line of text.") {
  return new Failure("INVALID_HEADER", `Header ${JSON.stringify(name.slice(0, 80))} ${reason}.`, { hint });
}
var MAX_DECODINGS, RESERVED_HEADERS, GIT_BASH_ROOT;
var init_proxy_guards = __esm({
  "src/scalekit/proxy-guards.ts"() {
    "use strict";
    init_failure();
    init_json();
    /** A parameter of the query, in order; a name may come again. */
    /** Rounds of decoding after which a path that still changes is refused. */
    MAX_DECODINGS = 6;
    /**
     * Headers that say who we are or how the connection works; whoever sets them could act as somebody else. An underscore
     * counts as a dash: many a server hands both on under one name (RFC 3875, section 4.1.18).
     */
    RESERVED_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "proxy-authorization",
      "proxy-authenticate",
      "proxy-connection",
      "host",
      "cookie",
      "set-cookie",
      "connection-name",
      "identifier",
      "connection",
      "keep-alive",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade",
      "content-length",
      "expect",
      // They make another method of the one that is shown, and that decides whether something may change.
      "x-http-method",
      "x-http-method-override",
      "x-method-override"
    ]);
    /** Where Git for Windows and its relatives lie, under any parent: what they put in front of a leading slash. */
    GIT_BASH_ROOT = /^[a-z]:\/(?:.*?\/)??(?:git\/current|git|portablegit|git-sdk-\d+|msys(?:32|64|2)?|cygwin(?:64)?)(?:\/|$)/i;
  }
});

// src/steps/proxy.ts
/** The headers of a request, with those that the provider needs and the caller did not set. */
function withNeededHeaders(provider, headers = {}) {
  const set = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const needed = Object.entries(NEEDED_HEADERS.get(provider) ?? {}).filter(
    ([name]) => !set.has(name.toLowerCase())
  );
  return { ...Object.fromEntries(needed), ...headers };
}
/**
 * Step 5: sends a request to the provider's API and hands its answer on, body unread.
 *
 * A GET follows redirects: within the API through the proxy, to another host without anything of ours. What
 * changes nothing is repeated for passing faults; a 401 renews the grant once.
 *
 * @throws Failure PROVIDER_ERROR, PROVIDER_UNAUTHORIZED, TOOL_PROXY_DISABLED, RATE_LIMITED, OUTCOME_UNKNOWN, …
 */
async function requestProvider(context, request) {
  if (!isSafeMethod(request.method)) return await requestOnce2(context, request);
  return await context.client.retrying(() => requestFollowing(context, request));
}
async function requestFollowing(context, request) {
  const { client } = context;
  let at = request;
  for (let hop = 0; hop <= MAX_REDIRECTS2; hop++) {
    const answer = await requestOnce2(context, at);
    const location = locationOf(answer);
    if (request.method !== "GET" || location === void 0) return answer;
    answer.body.destroy();
    const here = new URL(at.path, `${new URL(client.envUrl).protocol}//proxy.invalid`);
    if (!URL.canParse(location, here.href))
      throw invalidRedirect(context, "to something that is no URL", location);
    const next = new URL(location, here);
    if (next.origin !== here.origin)
      return await fetchExternal(client, next.href, { method: "GET", signal: request.signal });
    at = { ...at, path: pathWithin(context, next, location) };
  }
  throw invalidRedirect(context, `more than ${MAX_REDIRECTS2} times`);
}
/** A redirect's path is the provider's word: where the guard refuses it, the caller has done nothing wrong. */
function pathWithin(context, { pathname, search }, location) {
  try {
    return guardPath(`${pathname}${search}`);
  } catch (error) {
    throw invalidRedirect(context, "to a path that is not followed", location, error);
  }
}
function invalidRedirect({ connection }, where, location, cause) {
  return new Failure("PROVIDER_ERROR", `${connection.provider} redirects ${where}.`, {
    hint: "Give the path that the redirect is meant to lead to, if you know it; the provider sends this one astray.",
    retryable: false,
    details: { ...location !== void 0 && { location } },
    cause
  });
}
/** One exchange, with the 401 rule: renew the grant once; only what changes nothing is sent again. */
async function requestOnce2(context, request) {
  const { client, connection, identifier } = context;
  for (let attempt2 = 1; ; attempt2++) {
    const answer = await sendProxied(client, {
      ...request,
      headers: withNeededHeaders(connection.provider, request.headers),
      connectionName: connection.keyId,
      identifier
    });
    if (answer.status < 400) return answer;
    const refusal = await readRefusal(answer);
    assertNotInterrupted(client, request);
    if (refusal.status !== 401) throw fromRefusal2(refusal, request, connection.provider);
    const again = attempt2 === 1 && isSafeMethod(request.method);
    if (refusal.by === "scalekit") {
      if (!again) throw fromRefusal2(refusal, request, connection.provider);
      client.core.forget(client.core.accessToken);
      continue;
    }
    if (attempt2 === 1) {
      const account = await readAccount(client, connection.keyId, identifier);
      await requireAuthorized(client, connection, identifier, account);
    }
    if (again) continue;
    throw await grantRefused(client, connection, identifier, {
      code: "PROVIDER_UNAUTHORIZED",
      reason: `it answered 401 to ${request.method} ${request.path.split("?")[0]}.`,
      details: { status: 401, body: refusal.body }
    });
  }
}
/** An error's body may have been cut short by a signal: what counts then is the signal. */
function assertNotInterrupted({ session: { signal } }, request) {
  const interruption = interruptionOf(signal);
  if (!interruption) return;
  throw isSafeMethod(request.method) ? interruption : unknownOutcome(request, signal, interruption);
}
/**
 * Fetches what a URL on another host leads to, with nothing of ours.
 *
 * @throws Failure as `sendExternal`; PROVIDER_ERROR or RATE_LIMITED where the host refuses
 */
async function fetchExternal(client, url, request) {
  const answer = await sendExternal(client, url, request);
  if (answer.status < 400) return answer;
  const refused = await externalRefused(answer, url);
  throw interruptionOf(client.session.signal) ?? refused;
}
/** A signed URL that another host no longer honours, say. */
async function externalRefused(answer, url) {
  const { status, body, retryAfter } = await readRefusal(answer);
  const { host } = new URL(url);
  if (status === 429) return rateLimited(host, retryAfter, { status, body });
  return new Failure("PROVIDER_ERROR", `${host} answered ${status}.`, {
    hint: "Run the command again: it fetches a fresh URL; these expire.",
    retryable: status >= 500,
    details: { status, body }
  });
}
var MAX_REDIRECTS2, NEEDED_HEADERS;
var init_proxy3 = __esm({
  "src/steps/proxy.ts"() {
    "use strict";
    init_failure();
    init_external_request();
    init_response();
    init_accounts();
    init_proxy2();
    init_token();
    init_proxy();
    init_proxy_guards();
    init_authorize();
    /** Redirects within the provider's API that are followed before we give up. */
    MAX_REDIRECTS2 = 5;
    /** Headers without which an API refuses every request: https://developers.notion.com/reference/versioning */
    NEEDED_HEADERS = /* @__PURE__ */ new Map([
      ["NOTION", { "Notion-Version": "2022-06-28" }]
    ]);
    /** A request to the provider; connection and identifier come from the account context. */
  }
});

// src/files/requests.ts
/**
 * Sends one request, once where it is a write.
 *
 * @throws Failure as `requestProvider`; a FILE_REFUSED of the body itself; RATE_LIMITED, by whatever status it is said
 */
async function send(context, request) {
  try {
    return await sendBody(request, () => requestProvider(context, request));
  } catch (error) {
    throw asRateLimit(error, context.connection.provider);
  }
}
/** As `send`, where the answer is JSON. */
async function sendForJson(context, request) {
  return await readJson(context.client, await send(context, request), request);
}
/**
 * As `sendForJson`; a rate limit is waited for, since it says that nothing was done.
 *
 * @param make called for each attempt: a streamed body can be sent once
 */
async function requestJson(context, make) {
  return await patiently(context.client, () => sendForJson(context, make()));
}
/** Sends what may have a streamed body. What went wrong with the body itself is the failure; nothing stays open. */
async function sendBody({ body }, send2) {
  if (body === void 0 || Buffer.isBuffer(body)) return await send2();
  try {
    return await send2();
  } catch (error) {
    throw body.errored instanceof Failure ? body.errored : error;
  } finally {
    body.destroy();
  }
}
/** Reads an answer's JSON. @param request for what to say where the answer breaks off */
async function readJson(client, answer, request) {
  const chunks = [];
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      if (chunks.reduce((bytes, { length }) => bytes + length, 0) > MAX_JSON_BYTES) break;
    }
    return parseJson(Buffer.concat(chunks).toString("utf8") || "null");
  } catch (error) {
    const { signal } = client.session;
    if (error instanceof SyntaxError || error instanceof RangeError) throw noJson(request, error);
    if (!isSafeMethod(request.method)) throw unknownOutcome(request, signal, error);
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, "The provider");
  } finally {
    answer.body.destroy();
  }
}
/** The page of a gateway in between, say. The engine's own words would repeat a piece of it. */
function noJson({ method, path }, cause) {
  const what = `${method} ${path.split("?")[0]} was answered with something that is no JSON`;
  if (isSafeMethod(method)) {
    const hint = "Run the command again in a moment; proxy-request shows what is answered.";
    return new Failure("UNAVAILABLE", `${what}.`, { hint, cause });
  }
  return new Failure("OUTCOME_UNKNOWN", `${what}: it may have happened.`, { hint: LOOK_FIRST, cause });
}
/** Repeats what was put off, and nothing else: after a 5xx a write may have happened. */
async function patiently(client, attempt2) {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt2();
    } catch (error) {
      if (client.session.signal.aborted || waits >= MAX_WAITS2 || !isPutOff(error)) throw error;
      await waitAfter(client, error, waits);
    }
  }
}
/** Whether a failure only says to come back later: a rate limit, or a read that is answered with `Retry-After`. */
function isPutOff(error) {
  if (!(error instanceof Failure) || !error.retryable) return false;
  return askedWait(error) !== void 0 || isRateLimitWithoutTime(error);
}
/**
 * Waits before a request goes out again: as long as the failure asks for, else a little longer each time.
 *
 * @param times how often before
 */
async function waitAfter(client, error, times) {
  const seconds = askedWait(error);
  if (seconds === void 0) {
    await client.pause(FIRST_PAUSE_MS * 2 ** times * (0.5 + Math.random() / 2));
    return;
  }
  // The deadline stands still for as long as the provider asked for, and no longer.
  const end = performance.now() + seconds * 1e3;
  for (let left = seconds * 1e3; left > 0; left = end - performance.now()) {
    client.session.progress();
    await client.pause(Math.min(left, 50));
  }
  client.session.progress();
}
/** The HTTP status of a provider's refusal. */
function statusOf(error) {
  const status = error instanceof Failure ? error.details.status : void 0;
  return typeof status === "number" ? status : void 0;
}
/** Whether a status speaks of a fault that may pass; 507 says that a drive is full. */
function isFaultStatus(status) {
  return status === 408 || status >= 500 && status !== 507;
}
/** Whether the provider told of such a fault. */
function isProviderFault(failure) {
  return failure.code === "PROVIDER_ERROR" && isFaultStatus(statusOf(failure) ?? 0);
}
/** The seconds that a failure asks to wait for, where it does and they are reasonable. */
function askedWait(error) {
  const seconds = error instanceof Failure ? error.details.retry_after : void 0;
  return typeof seconds === "number" && seconds <= MAX_WAIT_SECONDS ? seconds : void 0;
}
function isRateLimitWithoutTime({ code, details }) {
  return code === "RATE_LIMITED" && details.retry_after === void 0;
}
function asRateLimit(error, provider) {
  if (!(error instanceof Failure) || statusOf(error) !== 403) return error;
  const { retry_after: seconds, ...details } = error.details;
  if (!DRIVE_RATE_LIMIT.test(JSON.stringify(details.body ?? ""))) return error;
  return rateLimited(provider, typeof seconds === "number" ? seconds : void 0, details);
}
var MAX_JSON_BYTES, MAX_WAIT_SECONDS, MAX_WAITS2, FIRST_PAUSE_MS, DRIVE_RATE_LIMIT;
var init_requests = __esm({
  "src/files/requests.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_network_errors();
    init_response();
    init_token();
    init_proxy();
    init_proxy3();
    /** A parsed JSON answer, read with care. */
    // biome-ignore lint/suspicious/noExplicitAny: providers' answers are looked at member by member, each one checked.
    /** Answers in JSON are short; whatever is longer is not one. */
    MAX_JSON_BYTES = 16 * 1024 * 1024;
    /** A wait that a provider asks for is honoured up to here, in seconds. */
    MAX_WAIT_SECONDS = 300;
    /** How often in a row a rate limit is waited for. */
    MAX_WAITS2 = 5;
    /** The first wait where the provider names none; each further one is twice as long. */
    FIRST_PAUSE_MS = 250;
    /** What Drive calls a rate limit: https://developers.google.com/workspace/drive/api/guides/handle-errors */
    DRIVE_RATE_LIMIT = /"(?:userRateLimit|rateLimit)Exceeded"/;
  }
});

// src/files/download/sink.ts
/** Looks for secrets across chunk borders, without keeping more than a secret's length. */
function secretScanner({ plain, encoded: encoded2 }) {
  const all = [...plain, ...encoded2];
  const longest = Math.max(0, ...all.map((needle) => needle.length));
  let tail = Buffer.alloc(0);
  let seen = 0;
  return (chunk) => {
    if (longest === 0) return;
    const needles = seen < ECHO_BYTES ? all : plain;
    seen += chunk.length;
    const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
    if (needles.some((needle) => seam.includes(needle) || chunk.includes(needle))) {
      throw new Failure(
        "FORBIDDEN",
        "The answer holds one of the credentials of this call and was not written to disk.",
        {
          hint: "The provider echoes the credentials; tell the user, and use a tool or another path."
        }
      );
    }
    // A short chunk adds to what came before; of a long one the end is enough.
    tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-(longest - 1));
  };
}
var import_node_crypto3, import_node_stream2, PIECE_BYTES, ECHO_BYTES, Sink;
var init_sink = __esm({
  "src/files/download/sink.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_stream2 = require("node:stream");
    init_failure();
    /** Bytes that gather before they are written. */
    PIECE_BYTES = 1024 * 1024;
    /** An answer that echoes a credential is short: so many bytes are searched for every form of one. */
    ECHO_BYTES = 1024 * 1024;
    /**
     * Hashes what comes and writes it in large pieces. While one piece is on its way to the disk the next one gathers,
     * so that disk and network work side by side.
     */
    Sink = class extends import_node_stream2.Writable {
      hash = (0, import_node_crypto3.createHash)("sha256");
      bytes = 0;
      /** What went wrong here, in contrast to what the pipeline hands on. */
      failed;
      #file;
      #onBytes;
      #scan;
      #gathered = [];
      #gatheredBytes = 0;
      #underWay = Promise.resolve();
      constructor(file, { needles, onBytes }) {
        super({ highWaterMark: PIECE_BYTES });
        this.#file = file;
        this.#onBytes = onBytes;
        this.#scan = secretScanner(needles);
      }
      _write(chunk, _encoding, done) {
        try {
          this.#scan(chunk);
        } catch (error) {
          done(error);
          return;
        }
        this.hash.update(chunk);
        this.bytes += chunk.length;
        this.#onBytes?.(chunk.length);
        this.#gathered.push(chunk);
        this.#gatheredBytes += chunk.length;
        if (this.#gatheredBytes < PIECE_BYTES) done();
        else this.#settle(this.#flush(), done);
      }
      _final(done) {
        this.#settle(
          this.#flush().then(() => this.#underWay),
          done
        );
      }
      #settle(work, done) {
        work.then(
          () => done(),
          (error) => {
            this.failed = error;
            done(error);
          }
        );
      }
      /** Waits for the piece before, and sets this one on its way. */
      async #flush() {
        await this.#underWay;
        this.#underWay = this.#writeAll(this.#gathered, this.#gatheredBytes);
        // Reported by whoever waits for it next.
        this.#underWay.catch(() => {
        });
        this.#gathered = [];
        this.#gatheredBytes = 0;
      }
      async #writeAll(chunks, bytes) {
        if (bytes === 0) return;
        let { bytesWritten: at } = await this.#file.writev(chunks);
        if (at === bytes) return;
        // A write may stop short; the rest goes by itself.
        const all = Buffer.concat(chunks);
        while (at < bytes) at += (await this.#file.write(all, at)).bytesWritten;
      }
    };
  }
});

// src/files/download/save.ts
/**
 * The path that `--output-file` names.
 *
 * @param cwd where relative paths begin
 * @throws Failure USAGE where it names a folder
 */
function outputPath(cwd, flag) {
  if (!flag.endsWith("/") && !flag.endsWith("/.") && !flag.endsWith(import_node_path4.sep)) return (0, import_node_path4.resolve)(cwd, flag);
  // Without its slash it would become a file's name.
  throw new Failure("USAGE", `--output-file ${JSON.stringify(flag.slice(0, 200))} names a folder.`, {
    hint: "Name the file in it as well."
  });
}
/**
 * Checks a target before anything is sent, so that nobody waits for a download that cannot be kept, and no answer to
 * a write is lost. A file is made beside it and taken away again.
 *
 * @param homeDir the person's home, for the guards
 * @returns the absolute path, links in its folder resolved
 * @throws Failure FILE_EXISTS, FILE_NOT_FOUND (the folder), FILE_REFUSED (a link, a device, a folder, a place for
 *   credentials, or one that cannot be written to)
 */
async function checkTarget(path, overwrite, homeDir) {
  const target = await lookAt(path, overwrite, homeDir);
  const probe = partialPath(target.path);
  try {
    // In one go: no signal may come between.
    (0, import_node_fs4.closeSync)((0, import_node_fs4.openSync)(probe, "wx", 384));
    (0, import_node_fs4.rmSync)(probe);
  } catch (error) {
    throw diskFailure(error, target.path);
  }
  return target.path;
}
async function lookAt(path, overwrite, homeDir) {
  const full = (0, import_node_path4.resolve)(path);
  let folder;
  try {
    folder = await (0, import_promises2.realpath)((0, import_node_path4.dirname)(full));
    if (!(await (0, import_promises2.stat)(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  } catch {
    throw new Failure("FILE_NOT_FOUND", `There is no folder ${(0, import_node_path4.dirname)(full)}.`, {
      hint: "Create the folder, or choose another --output-file."
    });
  }
  const target = (0, import_node_path4.join)(folder, (0, import_node_path4.basename)(full));
  const secret = secretAt(full, homeDir) ?? secretAt(target, homeDir);
  if (secret !== void 0) {
    // Whoever may write there could let themselves in.
    throw new Failure("FILE_REFUSED", `${target} is or belongs to ${secret} and is not written to.`, {
      hint: "Choose another --output-file; no flag changes this."
    });
  }
  const there = await (0, import_promises2.lstat)(target).catch((error) => {
    if (codeOf(error) === "ENOENT") return void 0;
    throw diskFailure(error, target);
  });
  if (!there) return { path: target, mode: void 0 };
  if (!there.isFile()) {
    // Following a link would write where its maker wanted; a device or folder is no place for a download.
    throw new Failure("FILE_REFUSED", `${target} is not a regular file.`, {
      hint: "Choose another --output-file."
    });
  }
  if (!overwrite) {
    throw new Failure("FILE_EXISTS", `${target} exists.`, {
      hint: "Choose another --output-file, or pass --overwrite after the user agreed to replace it."
    });
  }
  return { path: target, mode: there.mode & 511 };
}
/** A name in the same folder, short: whatever the target is called, it fits. */
function partialPath(target) {
  return (0, import_node_path4.join)((0, import_node_path4.dirname)(target), `.${(0, import_node_crypto4.randomBytes)(6).toString("hex")}.part`);
}
/**
 * Writes a stream beside its target and renames it when it is complete, so that a broken one leaves nothing there.
 *
 * @throws Failure FILE_EXISTS, FILE_REFUSED, NETWORK (the stream broke), or the abort signal's reason
 */
async function saveStream(stream, path, options) {
  const { path: target, mode } = await lookAt(path, options.overwrite, options.homeDir);
  const partial = partialPath(target);
  try {
    const { bytes, sha256 } = await writePartial(stream, partial, options, mode);
    // Once more: another program may have made the file meanwhile.
    await lookAt(target, options.overwrite, options.homeDir);
    await (0, import_promises2.rename)(partial, target);
    return { bytes, sha256, output_file: target };
  } catch (error) {
    stream.destroy();
    // What cannot be taken away either is not what went wrong.
    await (0, import_promises2.rm)(partial, { force: true }).catch(() => {
    });
    if (options.signal.aborted) throw options.signal.reason;
    throw error instanceof Failure ? error : diskFailure(error, target);
  }
}
/** Saves what has no target of its own: 0600, in a fresh folder of the system's temporary one. */
async function saveTemporary(stream, tmpDir, name, options) {
  const folder = await (0, import_promises2.mkdtemp)((0, import_node_path4.join)(tmpDir, "scalekit-")).catch((error) => {
    stream.destroy();
    throw elsewhere(diskFailure(error, tmpDir));
  });
  try {
    return await saveStream(stream, (0, import_node_path4.join)(folder, name), { ...options, overwrite: false, ownerOnly: true });
  } catch (error) {
    await (0, import_promises2.rm)(folder, { recursive: true, force: true });
    throw elsewhere(asFailure(error));
  }
}
/** Nobody chose the temporary folder: where it does not take the file, another place has to be named. */
function elsewhere(failure) {
  if (failure.code !== "FILE_REFUSED") return failure;
  return failure.with({ hint: "Choose the place with --output-file, or set TMPDIR to a writable folder." });
}
async function writePartial(stream, partial, options, mode) {
  const { expectedBytes, expectedSha256, ownerOnly, signal } = options;
  // As `cp` does it: a new file gets what the umask allows, one that is replaced keeps what it had.
  const atFirst = ownerOnly ? 384 : mode ?? 438;
  const file = await (0, import_promises2.open)(partial, import_node_fs4.constants.O_WRONLY | import_node_fs4.constants.O_CREAT | import_node_fs4.constants.O_EXCL, atFirst);
  try {
    if (mode !== void 0) await file.chmod(mode);
    const sink = new Sink(file, options);
    try {
      await (0, import_promises3.pipeline)(stream, sink, { signal });
    } catch (error) {
      if (error instanceof Failure || error === sink.failed) throw error;
      throw broken(messageOf(error));
    }
    const { bytes } = sink;
    const sha256 = sink.hash.digest("hex");
    if (expectedBytes !== void 0 && bytes !== expectedBytes)
      throw broken(`${bytes} of ${expectedBytes} bytes came`);
    if (expectedSha256 !== void 0 && sha256 !== expectedSha256) {
      throw broken("the bytes that came are not those that the provider announced");
    }
    await file.sync();
    return { bytes, sha256 };
  } finally {
    await file.close();
  }
}
function broken(why) {
  return new Failure("NETWORK", `The download broke off: ${why}.`, {
    hint: "Nothing was left behind; run the command again."
  });
}
/** A full disk, a missing permission. */
function diskFailure(error, target) {
  const code = codeOf(error);
  return new Failure("FILE_REFUSED", `${target} could not be written: ${code ?? String(error)}.`, {
    hint: code === "ENOSPC" ? "Free some space, or choose a folder on another disk." : "Choose a folder that can be written to.",
    cause: error
  });
}
function codeOf(error) {
  return error instanceof Error ? Reflect.get(error, "code") : void 0;
}
var import_node_crypto4, import_node_fs4, import_promises2, import_node_path4, import_promises3;
var init_save = __esm({
  "src/files/download/save.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_promises2 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    import_promises3 = require("node:stream/promises");
    init_document();
    init_failure();
    init_secret_stores();
    init_sink();
    /** What lies on disk afterwards. */
    /** Where a file goes. */
  }
});

// src/commands/proxy-request/after-write.ts
/**
 * What to say where something failed after a write was answered: its effect has happened, whatever became of the body
 * or of what it led to. No class may claim that nothing has, and nothing may invite to send it again.
 *
 * @param told what the answer said; it stands beside `error`, so that a new id is not lost
 */
function afterWrite(request, deadline, error, told) {
  const failure = asFailure(error);
  const { interruption } = deadline;
  const claimsNothing = failure.exitCode === 2 || failure.retryable || interruption !== void 0;
  const call = `${request.method} ${request.path.split("?")[0]}`;
  const what = claimsNothing ? `The answer to ${call} was not taken to its end (${failure.message.replace(/\.$/, "")}): it may have happened.` : failure.message;
  const code = interruption ? "INTERRUPTED" : claimsNothing ? "OUTCOME_UNKNOWN" : failure.code;
  const said = Boolean(told.data ?? told.text);
  return new Failure(code, `${what} The request itself was answered ${told.status}; do not send it again.`, {
    hint: said ? "Go on from what it answered, which stands beside `error`; never repeat it blindly." : LOOK_FIRST,
    retryable: false,
    details: failure.details,
    document: told,
    ...interruption && { exit: interruption.exitCode },
    cause: error
  });
}
var init_after_write = __esm({
  "src/commands/proxy-request/after-write.ts"() {
    "use strict";
    init_document();
    init_failure();
  }
});

// src/commands/proxy-request/answer.ts
/**
 * Checks the target before anything is sent.
 *
 * @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED
 */
async function prepareDelivery(context, method, flags11) {
  const { cwd, homeDir } = context.host;
  const outputFile = flags11["output-file"] === void 0 ? void 0 : outputPath(cwd, flags11["output-file"]);
  if (flags11.download !== void 0 && outputFile === void 0) {
    throw new Failure("USAGE", "--download needs --output-file.", {
      hint: "Say with --output-file where to save it."
    });
  }
  if (method === "HEAD" && outputFile !== void 0) {
    throw new Failure("USAGE", "The answer to HEAD has no body that could be saved.", {
      hint: "Leave --output-file out, or use GET."
    });
  }
  if (outputFile !== void 0) await checkTarget(outputFile, flags11.overwrite, homeDir);
  return { outputFile, overwrite: flags11.overwrite, download: flags11.download };
}
/**
 * Hands the answer to the caller: into the document, or byte for byte to disk.
 *
 * @throws Failure NETWORK, NOT_FOUND, PROVIDER_ERROR, FORBIDDEN, FILE_REFUSED, …; for a write none of them invites to
 *   send it again, because the request itself was answered
 */
async function deliver(context, client, request, answer, delivery) {
  const location = locationOf(answer);
  const head = {
    status: answer.status,
    content_type: answer.headers["content-type"] ?? null,
    ...location !== void 0 && { location }
  };
  if (isSafeMethod(request.method)) return { ...head, ...await take2(context, client, answer, delivery) };
  // A short answer is read before anything is done with it, so that a failure that follows can show it.
  let told = {};
  const toFile = delivery.outputFile !== void 0 && delivery.download === void 0;
  const { onBytes } = transferOptions(context, client);
  try {
    const { bytes, rest } = await readWhole(answer, client, MAX_TOLD_BYTES, toFile ? onBytes : void 0);
    if (!rest) told = await show2(bytes, answer) ?? {};
    const body = rest ?? import_node_stream3.Readable.from([bytes]);
    return { ...head, ...await take2(context, client, { ...answer, body }, delivery) };
  } catch (error) {
    throw afterWrite(request, context.deadline, error, { ...head, ...told });
  }
}
function take2(context, client, answer, delivery) {
  if (delivery.download !== void 0) return download(context, client, answer, delivery);
  return delivery.outputFile === void 0 ? inline(context, client, answer) : save(context, client, answer, delivery);
}
async function inline(context, client, answer) {
  const raw = await readWhole(answer, client, MAX_INLINE_BYTES);
  if (raw.rest) {
    const saved2 = await temporary(context, client, raw.rest, "answer");
    return {
      ...saved2,
      warnings: ["The answer is over 64 MiB and was saved; --output-file chooses the place."]
    };
  }
  const shown = await show2(raw.bytes, answer);
  if (shown) return shown;
  const saved = await temporary(context, client, import_node_stream3.Readable.from([raw.bytes]), "answer.bin");
  return { ...saved, warnings: ["The answer is binary and was saved; --output-file chooses the place."] };
}
async function download(context, client, answer, delivery) {
  const { bytes } = await readWhole(answer, client, MAX_INLINE_BYTES);
  const url = urlAt(await textOf3(bytes, answer, "bytes") ?? "", delivery.download ?? "");
  const file = await client.retrying(() => fetchExternal(client, url, { method: "GET" }));
  return {
    ...await save(context, client, file, delivery),
    content_type: file.headers["content-type"] ?? null
  };
}
function urlAt(text3, path) {
  let at;
  try {
    at = parseJson(text3);
  } catch {
    throw new Failure("PROVIDER_ERROR", "--download: the answer is not JSON.", {
      hint: "Look at the answer without --download first.",
      retryable: false
    });
  }
  for (const parts = partsOf(path); parts.length > 0; ) {
    const keys = keysOf(at);
    const step = takeStep(parts, (name) => keys.includes(name));
    if (!keys.includes(step)) {
      throw new Failure("NOT_FOUND", `--download: the answer has no "${path}".`, {
        hint: keys.length > 0 ? `Where "${step}" was looked for there are: ${keys.slice(0, 30).join(", ")}.` : "Look at the answer without --download first.",
        details: { keys: keys.slice(0, 30) }
      });
    }
    at = Reflect.get(at, step);
  }
  if (typeof at === "string" && URL.canParse(at)) return at;
  throw new Failure("NOT_FOUND", `--download: "${path}" of the answer is no URL.`, {
    hint: "Look at the answer without --download first."
  });
}
/** The names of an object's members, or an array's indices. */
function keysOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
async function save(context, client, answer, { outputFile = "", overwrite }) {
  if (answer.status === 304) {
    answer.body.destroy();
    return { warnings: ["Nothing has changed since (304), so nothing was saved."] };
  }
  const length = headerOf(answer, "content-length");
  return await saveStream(answer.body, outputFile, {
    ...transferOptions(context, client),
    overwrite,
    expectedBytes: length === void 0 ? void 0 : Number(length)
  });
}
function temporary(context, client, stream, name) {
  return saveTemporary(stream, context.host.tmpDir, name, transferOptions(context, client));
}
function transferOptions(context, client) {
  return {
    homeDir: context.host.homeDir,
    needles: context.redactor.needles(),
    signal: context.deadline.signal,
    onBytes: () => client.session.progress()
  };
}
/** The body as members of the document: `data` where it is JSON, else `text`; undefined for what is no text. */
async function show2(bytes, answer) {
  const text3 = await textOf3(bytes, answer, "type");
  if (text3 === void 0) return void 0;
  const type = answer.headers["content-type"];
  if (type === void 0 ? !/^\s*[[{]/.test(text3) : !isJsonType(type)) return { text: text3 };
  if (text3.trim() === "") return { data: null };
  try {
    return { data: parseJson(text3) };
  } catch (error) {
    return { text: text3, warnings: [`The answer calls itself JSON and is not: ${messageOf(error)}.`] };
  }
}
/**
 * The body's bytes, or a stream of them where they are too many to hold.
 *
 * @param maxBytes how many are held
 * @param onBytes told whenever some came
 */
async function readWhole(answer, client, maxBytes, onBytes) {
  const chunks = [];
  let size = 0;
  const iterator = answer.body[Symbol.asyncIterator]();
  try {
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      chunks.push(step.value);
      size += step.value.length;
      onBytes?.();
      if (size > maxBytes) return { bytes: Buffer.alloc(0), rest: import_node_stream3.Readable.from(chain(chunks, iterator)) };
    }
  } catch (error) {
    if (client.session.signal.aborted) throw client.session.signal.reason;
    throw new Failure("NETWORK", `The answer broke off after ${size} bytes.`, {
      hint: "Run the command again.",
      cause: error
    });
  }
  return { bytes: Buffer.concat(chunks) };
}
async function* chain(head, tail) {
  yield* head;
  for (let step = await tail.next(); !step.done; step = await tail.next()) yield step.value;
}
var import_node_stream3, MAX_INLINE_BYTES, MAX_TOLD_BYTES;
var init_answer = __esm({
  "src/commands/proxy-request/answer.ts"() {
    "use strict";
    import_node_stream3 = require("node:stream");
    init_failure();
    init_fields();
    init_json();
    init_save();
    init_body();
    init_response();
    init_proxy2();
    init_proxy3();
    init_after_write();
    /** Texts longer than this are saved instead of being held in memory. */
    MAX_INLINE_BYTES = 64 * 1024 * 1024;
    /** Of an answer to a write, as much is told where something fails after it. */
    MAX_TOLD_BYTES = 1024 * 1024;
    /** Where the answer is to go. */
  }
});

// package:mime
var require_mime = __commonJS({
  "package:mime"(exports2, module2) {
    module2.exports = packages["mime"]();
  }
});

// module:mime
var mime_exports = {};
__export(mime_exports, {
  default: () => import_mime.default
});
var import_mime;
var init_mime = __esm({
  "module:mime"() {
    __reExport(mime_exports, __toESM(require_mime()));
    import_mime = __toESM(require_mime());
  }
});

// src/files/upload/source.ts
var source_exports = {};
__export(source_exports, {
  READ_BYTES: () => READ_BYTES,
  asPlainText: () => asPlainText,
  chunksOf: () => chunksOf,
  hashSource: () => hashSource,
  openSource: () => openSource,
  readSource: () => readSource,
  textFallback: () => textFallback
});
/**
 * Looks at a file before anything is sent.
 *
 * @param path absolute
 * @param options `homeDir`: the person's home, for the guards; `name`: another name for the provider; `textFallback`:
 *   see there
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable), USAGE (the name)
 */
async function openSource(path, options) {
  const { path: real, stats } = await checkOutgoing(path, options.homeDir);
  const name = checkName(options.name ?? (0, import_node_path5.basename)(path));
  const { default: mime } = await Promise.resolve().then(() => (init_mime(), mime_exports));
  const mimeType = mime.getType(name) ?? mime.getType((0, import_node_path5.basename)(path)) ?? UNKNOWN;
  const source = { path: real, name, bytes: stats.size, mimeType, modified: stats.mtimeMs };
  return options.textFallback ? await textFallback(source) : source;
}
/** Gives UTF-8 text of a vague type the type `text/plain`: some providers refuse `application/octet-stream`. */
async function textFallback(source) {
  if (!VAGUE.test(source.mimeType) || !await holdsText(source)) return source;
  return { ...source, mimeType: "text/plain" };
}
/** A text under a name that is plainly one; undefined for what is no text, or is called so already. */
async function asPlainText(source) {
  if (/\.txt$/i.test(source.name) || !await holdsText(source)) return void 0;
  return { ...source, name: `${source.name}.txt`, mimeType: "text/plain" };
}
async function holdsText({ path }) {
  return isText2(await withFile(path, (file) => readHead(file, SNIFF_BYTES)));
}
/**
 * Streams a file or a part of it. The stream fails with FILE_REFUSED when the file is no longer the one that
 * `openSource` saw, so that no mixture of two versions goes out, or cannot be read any more.
 *
 * @param range all of it where unsaid
 */
function readSource(source, range = { start: 0, end: source.bytes }, onChunk) {
  return import_node_stream4.Readable.from(chunksOf(source, range, onChunk), { objectMode: false, highWaterMark: READ_BYTES });
}
/** The SHA-256 of a whole file, in hexadecimal. */
async function hashSource(source, onChunk) {
  const hash = (0, import_node_crypto5.createHash)("sha256");
  for await (const chunk of chunksOf(source, { start: 0, end: source.bytes }, onChunk)) hash.update(chunk);
  return hash.digest("hex");
}
/** As `readSource`, as plain pieces: for bodies put together from several. */
async function* chunksOf(source, range, onChunk) {
  // Else what went wrong with the file would look like a connection that broke, and be tried again.
  const still = (work) => work.catch((error) => {
    throw gone(source, error);
  });
  const file = await still(openRegular(source.path));
  try {
    assertSame(source, await still(file.stat()));
    const read = (at) => {
      const bytes = Math.min(READ_BYTES, range.end - at);
      const reading = still(file.read(Buffer.allocUnsafeSlow(bytes), 0, bytes, at));
      // Reported when it is waited for; nobody may wait any more.
      reading.catch(() => {
      });
      return reading;
    };
    let next = range.start < range.end ? read(range.start) : void 0;
    for (let at = range.start; next; ) {
      const { buffer, bytesRead } = await next;
      if (bytesRead === 0) throw changed(source);
      const chunk = buffer.subarray(0, bytesRead);
      const start = at;
      at += bytesRead;
      // The disk works while this piece is hashed and sent.
      next = at < range.end ? read(at) : void 0;
      // Before the last piece goes: with it the provider would have the whole file, whatever is found out later.
      if (!next) assertSame(source, await still(file.stat()));
      onChunk?.(chunk, start);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}
function assertSame(source, { size, mtimeMs }) {
  if (size !== source.bytes || mtimeMs !== source.modified) throw changed(source);
}
/** UTF-8 without NUL; a character that the end of the sample cuts in two does not count against it. */
function isText2(sample) {
  if (sample.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: sample.length === SNIFF_BYTES });
    return true;
  } catch {
    return false;
  }
}
/** A name is one segment: anything else would lead somewhere else at the provider. */
function checkName(name) {
  if (name !== "" && !/^\.{1,2}$|[\p{Cc}/\\]/u.test(name) && name.isWellFormed()) return name;
  throw new Failure("USAGE", `${JSON.stringify(name.slice(0, 80))} is no file name.`, {
    hint: "Pass --name with a plain file name, without slashes and control characters."
  });
}
/** A file that was moved away, or lies on a disk that is no longer there. */
function gone({ path }, { code }) {
  return new Failure("FILE_REFUSED", `${path} can no longer be read (${code}).`, {
    hint: "Put the file where it stays and can be read, then run the command again.",
    retryable: false,
    details: { path }
  });
}
function changed({ path }) {
  return new Failure("FILE_REFUSED", `${path} changed while it was being uploaded.`, {
    hint: "Wait until nothing writes to the file any more, or upload a copy of it.",
    retryable: false,
    details: { path }
  });
}
var import_node_crypto5, import_node_path5, import_node_stream4, READ_BYTES, SNIFF_BYTES, UNKNOWN, VAGUE;
var init_source = __esm({
  "src/files/upload/source.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    import_node_path5 = require("node:path");
    import_node_stream4 = require("node:stream");
    init_failure();
    init_outgoing();
    /** A file that may be uploaded, as it was when it was looked at. */
    /** Told of every piece that is read, and where in the file it begins. */
    /** Bytes read at once: large enough for speed, small enough that the pieces under way weigh nothing. */
    READ_BYTES = 256 * 1024;
    /** As much as tells text from binary data. */
    SNIFF_BYTES = 64 * 1024;
    UNKNOWN = "application/octet-stream";
    /** Types that tell nothing of a text: unknown ones, and those that share an extension with sources (.ts, .rs). */
    VAGUE = /^(?:application\/octet-stream|application\/rls-services\+xml|video\/.*|audio\/.*)$/;
  }
});

// src/files/upload/multipart.ts
var multipart_exports = {};
__export(multipart_exports, {
  multipartForm: () => multipartForm,
  multipartRelated: () => multipartRelated
});
/**
 * A `multipart/form-data` body (RFC 7578) with one file, streamed from disk.
 *
 * @param options `field`: the file's field; `fields`: text fields, sent before it; `range`: a part of the file
 */
function multipartForm(source, options) {
  const boundary = newBoundary();
  const texts = Object.entries(options.fields ?? {}).map(
    ([name, value]) => `--${boundary}\r
Content-Disposition: form-data; name="${escapeName(name)}"\r
\r
${value}\r
`
  );
  const disposition = `form-data; name="${escapeName(options.field)}"; filename="${escapeName(source.name)}"`;
  const head = `--${boundary}\r
Content-Disposition: ${disposition}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${texts.join("")}${head}`, source, `\r
--${boundary}--\r
`, options);
  return { ...framed, contentType: `multipart/form-data; boundary=${boundary}` };
}
/** A `multipart/related` body (RFC 2387): metadata as JSON, then the file; Drive takes uploads that way. */
function multipartRelated(source, metadata, onChunk) {
  const boundary = newBoundary();
  const json = `--${boundary}\r
Content-Type: application/json; charset=UTF-8\r
\r
${JSON.stringify(metadata)}\r
`;
  const head = `--${boundary}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${json}${head}`, source, `\r
--${boundary}--\r
`, { onChunk });
  return { ...framed, contentType: `multipart/related; boundary=${boundary}` };
}
function frame(head, source, tail, options) {
  const { range = { start: 0, end: source.bytes }, onChunk } = options;
  async function* pieces() {
    yield Buffer.from(head);
    yield* chunksOf(source, range, onChunk);
    yield Buffer.from(tail);
  }
  const bytes = Buffer.byteLength(head) + (range.end - range.start) + Buffer.byteLength(tail);
  return { body: import_node_stream5.Readable.from(pieces(), { objectMode: false, highWaterMark: READ_BYTES }), bytes };
}
/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name) {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}
/** Random, so that no file can contain it on purpose. */
function newBoundary() {
  return `----${(0, import_node_crypto6.randomBytes)(18).toString("hex")}`;
}
var import_node_crypto6, import_node_stream5;
var init_multipart = __esm({
  "src/files/upload/multipart.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    import_node_stream5 = require("node:stream");
    init_source();
    /** A request body that streams. */
  }
});

// src/commands/proxy-request/body.ts
/**
 * The body that the flags describe: JSON, text or bytes of `--body`, or a file as a multipart form, or raw.
 *
 * @throws Failure USAGE, INVALID_JSON, INVALID_HEADER, FILE_NOT_FOUND, FILE_REFUSED
 */
async function readBody(context, flags11, headers) {
  const file = flags11["input-file"];
  if (flags11.body !== void 0 && file !== void 0) {
    throw new Failure("USAGE", "--body and --input-file exclude each other.", { hint: "Send one of them." });
  }
  if (file === void 0 && flags11["form-field"] !== void 0) {
    throw new Failure("USAGE", "--form-field names the field of --input-file.", {
      hint: "Pass --input-file, or leave --form-field out."
    });
  }
  if (file !== void 0) return await fileBody(context, file, flags11["form-field"] ?? "file", headers);
  if (flags11.body === void 0) return void 0;
  const bytes = await context.input.bytes("body", flags11.body);
  const contentType = contentTypeOf(bytes, flags11.body, headers);
  const text3 = bytes.toString("utf8");
  const isText3 = Buffer.from(text3).equals(bytes);
  return {
    contentType,
    isForm: false,
    bytes: bytes.length,
    describe: async () => isText3 ? text3 : (await Promise.resolve().then(() => (init_body(), body_exports))).describeBytes(bytes),
    open: () => bytes
  };
}
async function fileBody(context, path, field, headers) {
  if (field !== "") assertFormType(headers);
  const [{ openSource: openSource2, readSource: readSource2, hashSource: hashSource2 }, { multipartForm: multipartForm2 }] = await Promise.all([
    Promise.resolve().then(() => (init_source(), source_exports)),
    Promise.resolve().then(() => (init_multipart(), multipart_exports))
  ]);
  const full = (0, import_node_path6.resolve)(context.host.cwd, path);
  const source = await openSource2(full, { homeDir: context.host.homeDir, textFallback: true });
  const describe3 = async () => {
    const sha256 = await hashSource2(source);
    return { file: full, bytes: source.bytes, mime_type: source.mimeType, sha256, form_field: field };
  };
  const { bytes, mimeType: contentType } = source;
  if (field === "") return { contentType, isForm: false, bytes, describe: describe3, open: () => readSource2(source) };
  const { body, ...form } = multipartForm2(source, { field });
  return { ...form, isForm: true, describe: describe3, open: () => body };
}
/** Whoever gives a form another type means to send the bytes alone. */
function assertFormType(headers) {
  const label = labelOf(headers);
  if (label === void 0 || /^multipart\/form-data\b/i.test(label)) return;
  throw new Failure(
    "INVALID_HEADER",
    `--input-file sends a multipart form, which is no ${label.slice(0, 80)}.`,
    {
      hint: "Pass --form-field '' to send the file's bytes alone, or leave Content-Type out."
    }
  );
}
function labelOf(headers) {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
}
/** What looks like JSON must be JSON, unless the caller labelled it otherwise; the text itself goes out untouched. */
function contentTypeOf(bytes, shown, headers) {
  const label = labelOf(headers);
  if (label !== void 0 && !/\bjson\b/i.test(label)) return label;
  const text3 = bytes.toString("utf8");
  const isText3 = Buffer.from(text3).equals(bytes);
  if (label !== void 0 || isText3 && /^\s*[[{]/.test(text3)) {
    parseFlag("body", decodeUtf8("body", bytes, shown), shown);
    return "application/json";
  }
  if (!isText3) return "application/octet-stream";
  return isJson(text3) ? "application/json" : "text/plain; charset=utf-8";
}
function isJson(text3) {
  try {
    JSON.parse(text3);
    return true;
  } catch {
    return false;
  }
}
var import_node_path6;
var init_body2 = __esm({
  "src/commands/proxy-request/body.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_failure();
    init_input();
    /** What a proxied request carries. */
  }
});

// src/commands/proxy-request/run.ts
var run_exports6 = {};
__export(run_exports6, {
  run: () => run6
});
async function run6(flags11, context) {
  const given = guardHeaders(await context.input.object("headers", flags11.headers));
  const path = guardPath(
    flags11.path ?? "",
    queryParameters(await context.input.object("query-params", flags11["query-params"]))
  );
  const body = await readBody(context, flags11, given);
  const headers = body?.isForm ? without(given, "content-type") : given;
  const method = methodOf(flags11.method, body);
  const changes = !isSafeMethod(method);
  if (changes) assertNotReadOnly(context.settings, `${method} ${path}`);
  const delivery = await prepareDelivery(context, method, flags11);
  const opened = await openAccount(context, flags11, !changes);
  const { client, connection, identifier, account } = opened;
  const preview2 = async () => ({
    method,
    path,
    headers: withNeededHeaders(connection.provider, headers),
    connection_name: connection.keyId,
    provider: connection.provider,
    identifier,
    // A form's boundary is drawn anew each time and says nothing.
    ...body && { content_type: body.contentType?.split(";")[0], body: await body.describe() }
  });
  if (flags11["dry-run"]) {
    const status = isAuthorized(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
    return { dry_run: true, request: await preview2(), account_status: status };
  }
  await requireAuthorized(client, connection, identifier, account);
  if (changes && context.settings.confirmWrites)
    await assertConfirmed(context.settings, await preview2(), flags11.confirm);
  const label = body?.contentType !== void 0 && !hasHeader(headers, "content-type") ? { "Content-Type": body.contentType } : {};
  if (changes) context.act();
  const request = {
    method,
    path,
    headers: { accept: "*/*", ...label, ...headers },
    ...body && { body: body.open(), bodyBytes: body.bytes }
  };
  const answer = await sendBody(request, () => requestProvider(opened, request));
  return await deliver(context, client, { method, path }, answer, delivery);
}
function methodOf(flag, body) {
  const method = flag?.toUpperCase() ?? (body ? "POST" : "GET");
  if (!METHODS.includes(method)) {
    throw new Failure("USAGE", `--method ${JSON.stringify(flag)} is not supported.`, {
      hint: `Use one of ${METHODS.join(", ")}.`
    });
  }
  if (body && (method === "GET" || method === "HEAD")) {
    throw new Failure("USAGE", `${method} takes no body.`, {
      hint: "Leave --body and --input-file out, or use POST."
    });
  }
  return method;
}
/** `{"tag":["a","b"],"archived":false}` → tag=a&tag=b&archived=false; null leaves a parameter out. */
function queryParameters(object3) {
  return Object.entries(object3).flatMap(
    ([name, value]) => (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== void 0).map((item) => [name, typeof item === "string" ? item : toJsonLine(item)])
  );
}
function without(headers, name) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name));
}
function hasHeader(headers, name) {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
var init_run6 = __esm({
  "src/commands/proxy-request/run.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_requests();
    init_response();
    init_confirmation();
    init_proxy_guards();
    init_authorize();
    init_proxy3();
    init_open_account();
    init_answer();
    init_body2();
    init_spec9();
  }
});

// src/files/progress.ts
function mib(bytes) {
  return (bytes / MIB).toFixed(1);
}
var TOUCH_MS, REDRAW_MS, LOG_MS, MIB, Progress;
var init_progress = __esm({
  "src/files/progress.ts"() {
    "use strict";
    /** Where a person who waits can read how far a transfer is. */
    /** Between two tellings that bytes moved; more would only cost time. */
    TOUCH_MS = 250;
    /** Between two lines: a terminal shows one line anew, a log gets a further one. */
    REDRAW_MS = 500;
    LOG_MS = 1e4;
    MIB = 1024 * 1024;
    /**
     * How far a transfer is: keeps the deadline away while bytes move, and tells the person with rate and time left.
     * Nothing is shown of what is over within the first interval.
     */
    Progress = class {
      #label;
      #screen;
      #touch;
      #timer;
      #started = performance.now();
      #touched = 0;
      #position = 0;
      #total;
      /**
       * @param label what is transferred, for the person
       * @param touch told at most every 250 ms while bytes move
       */
      constructor(label, screen, touch) {
        this.#label = label.replace(new RegExp("\\p{Cc}", "gu"), "?");
        this.#screen = screen;
        this.#touch = touch;
        this.#timer = setInterval(() => this.#show(), screen.isTTY ? REDRAW_MS : LOG_MS).unref();
      }
      /** @param total bytes, where they are known */
      expect(total) {
        this.#total = total;
      }
      /** The transfer is at this byte; it may lie before the last one, when something has to go again. */
      at(position) {
        this.#position = position;
        const now = performance.now();
        if (now - this.#touched < TOUCH_MS) return;
        this.#touched = now;
        this.#touch();
      }
      /** So many further bytes have moved. */
      moved(bytes) {
        this.at(this.#position + bytes);
      }
      /** Takes the line off the terminal. */
      end() {
        clearInterval(this.#timer);
        if (this.#screen.isTTY) this.#screen.write("\r\x1B[2K");
      }
      #show() {
        const line = this.describe(performance.now());
        this.#screen.write(this.#screen.isTTY ? `\r\x1B[2K${line}` : `${line}
`);
      }
      /** `report.pdf: 12.0 of 100.0 MiB (12 %), 8.1 MiB/s, 11 s left`. @param now as `performance.now()` */
      describe(now) {
        const rate = this.#position / Math.max(1e-3, (now - this.#started) / 1e3);
        const speed = `${(rate / MIB).toFixed(1)} MiB/s`;
        if (this.#total === void 0) return `${this.#label}: ${mib(this.#position)} MiB, ${speed}`;
        const percent = this.#total === 0 ? 100 : Math.floor(100 * this.#position / this.#total);
        const left = rate > 0 ? `, ${Math.ceil((this.#total - this.#position) / rate)} s left` : "";
        return `${this.#label}: ${mib(this.#position)} of ${mib(this.#total)} MiB (${percent} %), ${speed}${left}`;
      }
    };
  }
});

// src/files/provider.ts
/** What every piece of an upload is told to: the hash and the progress. */
function watch({ hash, progress }) {
  return (chunk, at) => {
    hash.add(chunk, at);
    progress.at(at + chunk.length);
  };
}
/** The same failure with more to say. */
function withMore(failure, sentence, details = {}) {
  return failure.with({ details: { ...failure.details, ...details } }, `${failure.message} ${sentence}`);
}
/** A name that is taken, said the same way for every provider. */
function nameTaken(name, where, details = {}) {
  return new Failure("FILE_EXISTS", `${name} exists already ${where}; nothing was uploaded.`, {
    hint: "Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.",
    details
  });
}
/** The same where --on-conflict has nothing more to offer. */
function nameTakenForGood(name, where) {
  return nameTaken(name, where).with({ hint: "Pass --name with another name." });
}
/** What went wrong with an upload, with the advice that helps where the drive is full. */
function adviseWhereFull(error) {
  const failure = asFailure(error);
  const isFull = statusOf(failure) === 507 || FULL.test(JSON.stringify(failure.details));
  if (failure.code !== "PROVIDER_ERROR" || !isFull) return failure;
  return failure.with({
    hint: "The drive is full: ask the user to free some space there.",
    retryable: false
  });
}
/**
 * An answer that lacks what the provider's documentation promises.
 *
 * @param acted whether the file may be there by then
 */
function unexpectedResponse(provider, what, acted = false) {
  return new Failure("PROVIDER_ERROR", `${provider} answered without ${what}.`, {
    hint: acted ? "Look at the provider what became of the file before trying again." : "Nothing was changed; run the command again later, or look with proxy-request at what is answered.",
    retryable: false
  });
}
var import_node_crypto7, RunningHash, FULL;
var init_provider = __esm({
  "src/files/provider.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    init_document();
    init_failure();
    init_requests();
    /** What an upload does where the name is taken. */
    /** What the person said of an upload. */
    /** What an upload works with, whoever the provider is. */
    /** What lies at the provider afterwards. */
    /** A file that can be fetched, more than once where a connection breaks. */
    /** How files go to and come from one provider. */
    /** Hashes a file on its way out, each byte once, however often a part of it has to go again. */
    RunningHash = class {
      #hash = (0, import_node_crypto7.createHash)("sha256");
      #upTo = 0;
      add(chunk, at) {
        const known = this.#upTo - at;
        if (known >= chunk.length) return;
        this.#hash.update(chunk.subarray(known));
        this.#upTo = at + chunk.length;
      }
      digest() {
        return this.#hash.copy().digest("hex");
      }
    };
    /** What Drive and Graph say where there is no room left. */
    FULL = /"(?:storageQuotaExceeded|quotaLimitReached|insufficientStorage)"/;
  }
});

// src/files/retry-budget.ts
var MAX_FAULTS, RetryBudget;
var init_retry_budget = __esm({
  "src/files/retry-budget.ts"() {
    "use strict";
    init_document();
    init_requests();
    /** RetryBudget in a row, without a byte of progress, after which an upload is given up. */
    MAX_FAULTS = 6;
    /** Counts faults in a row and waits between them. */
    RetryBudget = class {
      #client;
      #inARow = 0;
      #renewed = false;
      constructor(client) {
        this.#client = client;
      }
      /** Something moved: the next fault is a first one. A grant lasts an hour, and a long upload outlives several. */
      forget() {
        this.#inARow = 0;
        this.#renewed = false;
      }
      /** @throws Failure the one given, when there have been too many */
      count(failure) {
        if (++this.#inARow > MAX_FAULTS) throw failure;
      }
      /** Counts a fault and waits before the next request. @throws Failure as `count` */
      async waitBeforeRetry(failure) {
        this.count(failure);
        await waitAfter(this.#client, failure, this.#inARow - 1);
      }
      /** Calls `first`; after each passing fault calls `then` instead, until one of them answers. */
      async withRetries(first, then = first) {
        for (let call = first; ; call = then) {
          try {
            return await call();
          } catch (error) {
            const failure = asFailure(error);
            if (this.#client.session.signal.aborted || !this.#isPassing(failure)) throw failure;
            await this.waitBeforeRetry(failure);
          }
        }
      }
      #isPassing(failure) {
        const { code } = failure;
        // Reading the account on the way here renewed the grant; once is enough to know whether that helped.
        if (code === "PROVIDER_UNAUTHORIZED") {
          const first = !this.#renewed;
          this.#renewed = true;
          return first;
        }
        if (code === "RATE_LIMITED") return isPutOff(failure);
        if (code === "OUTCOME_UNKNOWN" || code === "NETWORK" || code === "UNAVAILABLE") return true;
        return isProviderFault(failure);
      }
    };
  }
});

// src/files/upload/ranges.ts
/**
 * Uploads a file range by range. After a passing fault it goes on from where the provider says it is; what cannot
 * be finished is cancelled.
 *
 * @param open opens a session, which has no effect until the last range has arrived
 * @param rangeBytes bytes of a range
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
async function uploadInRanges(upload4, open3, rangeBytes) {
  const { client, source } = upload4;
  const faults = new RetryBudget(client);
  const begin = () => faults.withRetries(open3).catch((error) => {
    throw withoutEffect(asFailure(client.session.signal.aborted ? client.session.signal.reason : error));
  });
  let session = await begin();
  let at = 0;
  let reached = 0;
  // Whether the last range may have arrived, without an answer that says so.
  let inDoubt2 = false;
  const send2 = async (range) => {
    const before = inDoubt2;
    inDoubt2 ||= range.end === source.bytes;
    try {
      return await session.send(range);
    } catch (error) {
      if (wasNotTaken(error)) inDoubt2 = before;
      throw error;
    }
  };
  try {
    for (let restarts = 0; ; ) {
      const range = { start: at, end: Math.min(at + rangeBytes, source.bytes) };
      reached = Math.max(reached, range.end);
      let asked = false;
      const step = await faults.withRetries(
        () => send2(range),
        () => {
          asked = true;
          return session.ask();
        }
      );
      if ("done" in step) return step.done;
      if ("lost" in step) throw lostAtTheEnd(upload4);
      // Such an answer settles nothing: a doubt stays one.
      if ("next" in step && !(step.next >= 0 && step.next <= reached))
        throw unexpectedResponse(upload4.connection.provider, "a possible range");
      inDoubt2 = "next" in step && step.next >= source.bytes;
      if ("gone" in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(upload4);
        session = await begin();
        at = 0;
        continue;
      }
      if (step.next > at) faults.forget();
      else if (asked) faults.count(lostAgain(upload4));
      else await faults.waitBeforeRetry(lostAgain(upload4));
      at = step.next;
    }
  } catch (error) {
    return await giveUp(upload4, session, error, inDoubt2);
  }
}
/** Whether the failure of a range proves that it was not taken: refused, not sent, or not sent to its end. */
function wasNotTaken(error) {
  const failure = asFailure(error);
  const status = statusOf(failure) ?? 0;
  const isRefusal = status >= 400 && !isFaultStatus(status) && ![401, 429].includes(status);
  return isRefusal || ["FILE_REFUSED", "FORBIDDEN"].includes(failure.code) || neverSent(failure.cause);
}
/**
 * Cancels what cannot be finished.
 *
 * @returns what there is, where it turns out that the upload was finished
 * @throws Failure that says how it was left
 */
async function giveUp({ client }, session, error, inDoubt2) {
  const { signal } = client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const patience = AbortSignal.timeout(failure.code === "TIMEOUT" ? CANCEL_LATE_MS : CANCEL_MS);
  const end = await session.abandon(client.withSignal(patience), inDoubt2).catch(() => void 0);
  if (end && "done" in end && failure.code !== "INTERRUPTED") return end.done;
  if (end && "done" in end) throw inTheEnd(failure, "The whole file had arrived: it was created.");
  if (!end && inDoubt2)
    throw inTheEnd(
      failure,
      "The whole file had been sent and could not be cancelled: it may have been created."
    );
  throw withMore(
    withoutEffect(failure),
    end?.cancelled ?? "Nothing was created; what had been sent expires by itself."
  );
}
/** A failure that came too late to keep the file from being there. */
function inTheEnd(failure, sentence) {
  const interrupted = failure.code === "INTERRUPTED";
  return new Failure(
    interrupted ? "INTERRUPTED" : "OUTCOME_UNKNOWN",
    `${withoutGuess(failure)} ${sentence}`,
    {
      hint: "Look at the provider whether the file is there before uploading it again.",
      retryable: false,
      details: failure.details,
      ...interrupted && { exit: failure.exitCode },
      cause: failure
    }
  );
}
/** What a failure is where it is known that nothing was created: a lost answer and a 5xx are faults that pass. */
function withoutEffect(failure) {
  if (failure.code !== "OUTCOME_UNKNOWN" && !isProviderFault(failure)) return failure;
  return new Failure("UNAVAILABLE", `The upload broke off: ${withoutGuess(failure)}`, {
    hint: "Nothing was created; run the command again in a moment.",
    details: failure.details,
    cause: failure
  });
}
/** What happened; more is known of an upload than of a single request that was lost. */
function withoutGuess({ message }) {
  return message.replace(/: it may have happened\.$/, ".");
}
function lostAtTheEnd({ connection }) {
  return new Failure("OUTCOME_UNKNOWN", `${connection.provider} lost the answer to the last piece.`, {
    hint: "Look in the folder before uploading it again.",
    retryable: false
  });
}
function lostAgain({ connection }) {
  return new Failure("UNAVAILABLE", `${connection.provider} keeps losing what was uploaded.`, {
    hint: "Run the command again later."
  });
}
var MAX_RESTARTS, CANCEL_MS, CANCEL_LATE_MS;
var init_ranges = __esm({
  "src/files/upload/ranges.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_network_errors();
    init_provider();
    init_requests();
    init_retry_budget();
    /** Sessions that a provider may lose before we believe that it does not want the file. */
    MAX_RESTARTS = 2;
    /** Time for finding out and cancelling, when a person stopped the command or a fault did not pass. */
    CANCEL_MS = 2e3;
    /** The same after a deadline, which should be felt as one: less than the command's grace then. */
    CANCEL_LATE_MS = 600;
    /**
     * Where the provider is: at a byte, done, without memory of an upload that came to nothing, or without memory of one
     * that may have been finished.
     */
    /** What became of an upload that was given up: it was complete after all, or in one sentence how it was undone. */
    /** An upload in several requests, as one provider does it. Its calls throw Failures. */
  }
});

// src/files/download/signed-url.ts
/**
 * A file behind a URL that is its own credential and runs out, on another host: no header of ours travels there.
 * Where the host refuses the URL, it is looked up anew, once.
 *
 * @param url as it was looked up a moment ago
 */
function openSigned(client, url, lookAgain) {
  let current = url;
  return async (headers) => {
    try {
      return await fetchSigned(client, current, headers);
    } catch (error) {
      if (!EXPIRED.includes(statusOf(error) ?? 0)) throw error;
      current = await lookAgain();
      return await fetchSigned(client, current, headers);
    }
  };
}
/** RetryBudget of the moment are withRetries; a refusal is for the caller. */
async function fetchSigned(client, url, headers) {
  const attempt2 = async () => {
    const answer = await sendExternal(client, url, { method: "GET", ...headers && { headers } });
    if (answer.status >= 400) throw await externalRefused(answer, url);
    return answer;
  };
  return await patiently(client, () => client.retrying(attempt2));
}
var EXPIRED;
var init_signed_url = __esm({
  "src/files/download/signed-url.ts"() {
    "use strict";
    init_external_request();
    init_proxy3();
    init_requests();
    /** What hosts answer to a signature that has run out. */
    EXPIRED = [401, 403, 404, 410];
  }
});

// src/files/providers/notion/ids.ts
/**
 * The id in what a person copies out of Notion: an id with or without hyphens, a page's URL, or a block's link,
 * which is the page's URL with the block's id behind the `#`.
 *
 * @param flag its name, for the message
 * @returns the id with hyphens
 * @throws Failure USAGE
 */
function notionId(text3, flag) {
  const id = plainId(text3) ?? (URL.canParse(text3) ? plainId(inUrl(new URL(text3))) : void 0);
  if (id !== void 0) return id;
  throw usage(
    `${flag} ${JSON.stringify(text3.slice(0, 200))} holds no Notion id.`,
    `Pass ${flag} with the URL of the page, or its id: 32 hexadecimal digits.`
  );
}
/** An id with hyphens; undefined for what is none. */
function plainId(id) {
  if (typeof id !== "string" || !PLAIN2.test(id)) return void 0;
  return id.replaceAll("-", "").toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
/** `/Title-<id>#<block>`; in a database's view the open page stands in `?p=`. */
function inUrl({ hash, searchParams, pathname }) {
  const candidates = [hash.slice(1), searchParams.get("p") ?? "", pathname.replace(/\/+$/, "")];
  for (const candidate of candidates) {
    const digits = /(?:^|[-/])([0-9a-f]{32})$/i.exec(candidate)?.[1] ?? /(?:^|\/)([0-9a-f-]{36})$/i.exec(candidate)?.[1];
    if (digits !== void 0 && PLAIN2.test(digits)) return digits;
  }
  return void 0;
}
var PLAIN2;
var init_ids = __esm({
  "src/files/providers/notion/ids.ts"() {
    "use strict";
    init_failure();
    PLAIN2 = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
  }
});

// src/files/providers/notion/download.ts
/**
 * The file of a block, or the only one of a page. Notion signs its URLs for an hour; each download reads a fresh one.
 *
 * @throws Failure NOT_FOUND where there is none, USAGE with `files` where there are several or not all can be seen
 */
async function notionFile(download3) {
  const id = notionId(download3.from, "--from");
  const look2 = async () => await ofBlock(download3, id) ?? await onlyOfPage(download3, id);
  const { url } = await look2();
  return { open: openSigned(download3.client, url, async () => (await look2()).url) };
}
async function ofBlock(download3, id) {
  try {
    return fileOf(await get(download3, `/v1/blocks/${id}`));
  } catch (error) {
    // Some pages answer as blocks, some do not; as a parent each of them answers.
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
async function onlyOfPage(download3, page) {
  const { files, all } = await filesOn(download3, page);
  const [first, second] = files;
  if (first && !second && all) return first;
  const details = { files: files.map(({ block, name, type }) => ({ block_id: block, name, type })) };
  if (!all) {
    throw new Failure("USAGE", `The page is too large to be searched; files found so far: ${files.length}.`, {
      hint: "Pass --from with the id of the block that holds the file, one of `files` if it is there.",
      details
    });
  }
  if (!first) {
    throw new Failure("NOT_FOUND", `There is no file on ${page}.`, {
      hint: "Check the page, or pass --from with the id of the block that holds the file."
    });
  }
  throw new Failure(
    "USAGE",
    `There are ${files.length} files on the page: ${files.map(({ name }) => name).join(", ")}.`,
    { hint: "Choose one of `files`, or ask the user which, and pass its block_id as --from.", details }
  );
}
/**
 * The files of a page, columns and toggles included, and whether that is all of them.
 *
 * @throws Failure PROVIDER_ERROR for a list that cannot be followed to its end: the only file might not be it
 */
async function filesOn(download3, page) {
  const files = [];
  const parents = [page];
  let looks = 0;
  // Grows while it is gone through.
  for (const parent of parents) {
    for (let cursor = ""; cursor !== void 0; ) {
      if (++looks > MAX_LOOKS) return { files, all: false };
      const list3 = await get(download3, `/v1/blocks/${parent}/children?page_size=100${cursor}`);
      if (!Array.isArray(list3?.results)) throw unexpectedResponse("NOTION", "the page's blocks");
      for (const block of list3.results) {
        const file = fileOf(block);
        if (file) files.push(file);
        const below2 = block?.has_children === true && !OTHER_PAGES.includes(block.type);
        if (below2) parents.push(idOf(block));
      }
      cursor = list3.has_more === true ? `&start_cursor=${encodeURIComponent(cursorOf(list3))}` : void 0;
    }
  }
  return { files, all: true };
}
function idOf(block) {
  const id = plainId(block.id);
  if (id === void 0) throw unexpectedResponse("NOTION", "a block's id");
  return id;
}
function cursorOf(list3) {
  if (typeof list3.next_cursor !== "string")
    throw unexpectedResponse("NOTION", "the rest of the page's blocks");
  return list3.next_cursor;
}
/** Files that Notion keeps have a signed URL; those it only links to have the one the person gave. */
function fileOf(block) {
  const type = String(block?.type);
  const value = FILE_TYPES.includes(type) ? block[type] : void 0;
  const url = value?.file?.url ?? value?.external?.url;
  if (typeof url !== "string") return void 0;
  const last = URL.canParse(url) ? new URL(url).pathname.replace(/^.*\//, "") : "";
  return { block: String(block.id), type, name: String(value.name || decode2(last)), url };
}
function decode2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function get(download3, path) {
  return requestJson(download3, () => ({ method: "GET", path: guardPath(path) }));
}
var FILE_TYPES, OTHER_PAGES, MAX_LOOKS;
var init_download = __esm({
  "src/files/providers/notion/download.ts"() {
    "use strict";
    init_failure();
    init_proxy_guards();
    init_signed_url();
    init_provider();
    init_requests();
    init_ids();
    /** Blocks that hold a file. */
    FILE_TYPES = ["file", "image", "pdf", "video", "audio"];
    /** Blocks with a page of their own inside: their files are not this page's. */
    OTHER_PAGES = ["child_page", "child_database"];
    /** Requests spent on looking through a page, columns and toggles included. */
    MAX_LOOKS = 50;
  }
});

// src/files/providers/notion/upload.ts
var upload_exports = {};
__export(upload_exports, {
  notion: () => notion
});
function check(flags11) {
  const { onConflict } = flags11;
  if (onConflict === "fail" || onConflict === "replace") {
    throw new Failure("USAGE", `Notion cannot ${onConflict}: an upload always adds a block to the page.`, {
      hint: "Leave --on-conflict out."
    });
  }
  pageOf(flags11);
}
function pageOf({ to }) {
  if (to !== void 0) return notionId(to, "--to");
  throw new Failure("USAGE", "Notion needs to know the page to add the file to.", {
    hint: "Pass --to with the id or the URL of the page."
  });
}
async function upload(given) {
  const page = pageOf(given);
  const up = { ...given, source: acceptable(await textFallback(given.source)) };
  // Before a long upload, whether there is something to attach it to.
  await requestJson(up, () => get2(`/v1/blocks/${page}/children?page_size=1`));
  const several = up.source.bytes > SINGLE_PART_BYTES;
  const rangeBytes = several ? PART_BYTES : SINGLE_PART_BYTES;
  const parts = several ? Math.ceil(up.source.bytes / rangeBytes) : 1;
  let sent = up.source;
  const open3 = async () => {
    try {
      return await create({ ...up, source: sent }, parts);
    } catch (error) {
      // Notion refuses names by their extension, and its list grows; text it takes under a name in .txt.
      const plain = statusOf(error) === 400 ? await asPlainText(sent) : void 0;
      if (!plain) throw error;
      sent = plain;
      return await create({ ...up, source: sent }, parts);
    }
  };
  const id = await uploadInRanges(up, open3, rangeBytes);
  const block = await attach(up, page, id);
  return {
    id: block,
    name: up.source.name,
    mimeType: sent.mimeType,
    webUrl: `https://www.notion.so/${page.replaceAll("-", "")}#${block.replaceAll("-", "")}`
  };
}
async function create(up, parts) {
  const { name, mimeType } = up.source;
  const request = post("POST", "/v1/file_uploads", {
    mode: parts > 1 ? "multi_part" : "single_part",
    filename: name,
    content_type: mimeType,
    ...parts > 1 && { number_of_parts: parts }
  });
  const created = await sendForJson(up, request);
  if (typeof created?.id !== "string") throw unexpectedResponse("NOTION", "the id of the file upload");
  return new FileUpload(up, created.id, parts);
}
/** Adds the file to the page. A repetition would add it twice, so there is none. */
async function attach(up, page, id) {
  const file = { type: "file_upload", file_upload: { id }, name: up.source.name };
  const children = [{ object: "block", type: "file", file }];
  try {
    const answer = await requestJson(up, () => post("PATCH", `/v1/blocks/${page}/children`, { children }));
    const block = answer?.results?.at?.(-1)?.id;
    if (typeof block === "string") return block;
    throw unexpectedResponse("NOTION", "the block it made", true);
  } catch (error) {
    const failure = asFailure(error);
    const state = wasRefused(failure) ? "it was not attached to the page" : "it is not known whether it was attached";
    const sentence = `The file was uploaded (file upload ${id}), but ${state}; unattached it expires within an hour.`;
    throw withMore(failure, sentence, { file_upload_id: id });
  }
}
/** Whether nothing has happened: by the failure's class, or because Notion did not want it. */
function wasRefused(failure) {
  const status = statusOf(failure) ?? 0;
  // 4 follows a 401: the grant ran out, and the person has to renew it.
  return [4, 8].includes(failure.exitCode) || status >= 400 && status < 500 && status !== 408;
}
/** Notion refuses bytes of an unknown type; better said before they are sent. */
function acceptable(source) {
  if (source.mimeType !== "application/octet-stream") return source;
  throw new Failure(
    "FILE_REFUSED",
    `Notion takes no files of the type ${source.mimeType}, such as ${source.name}.`,
    {
      hint: "Pack the file into a .zip and upload that, or pass --name with the extension of its real type.",
      details: { path: source.path }
    }
  );
}
function get2(path) {
  return { method: "GET", path: guardPath(path) };
}
function post(method, path, json = {}) {
  const headers = { "Content-Type": "application/json" };
  return { method, path: guardPath(path), headers, body: Buffer.from(JSON.stringify(json)) };
}
var SINGLE_PART_BYTES, PART_BYTES, notion, FileUpload;
var init_upload = __esm({
  "src/files/providers/notion/upload.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_proxy_guards();
    init_provider();
    init_requests();
    init_multipart();
    init_ranges();
    init_source();
    init_download();
    init_ids();
    /** Notion takes files up to here in one part: https://developers.notion.com/docs/working-with-files-and-media */
    SINGLE_PART_BYTES = 20 * 1024 * 1024;
    /** Parts have 5 to 20 MB, the last may be smaller. */
    PART_BYTES = 10 * 1024 * 1024;
    /**
     * Uploads in three steps: create, send in one part or several, attach to a page. Notion keeps what is not attached
     * for an hour, so nothing has to be cancelled. It cannot look for a name: an upload always adds a block.
     */
    notion = { onConflict: void 0, check, upload, download: notionFile };
    /** One file upload of Notion; what the session hands back is its id. */
    FileUpload = class {
      #up;
      #path;
      #id;
      #parts;
      constructor(up, id, parts) {
        this.#up = up;
        this.#id = id;
        this.#parts = parts;
        this.#path = `/v1/file_uploads/${encodeURIComponent(id)}`;
      }
      async send(range) {
        const { bytes } = this.#up.source;
        if (range.start < bytes || bytes === 0) {
          const step = this.#standing(await sendForJson(this.#up, this.#part(range)), range.end);
          if (!("next" in step) || range.end < bytes) return step;
        }
        return this.#standing(await sendForJson(this.#up, post("POST", `${this.#path}/complete`)), bytes);
      }
      async ask() {
        return this.#standing(await sendForJson(this.#up, get2(this.#path)), 0);
      }
      async abandon() {
        return { cancelled: "Nothing was attached to the page; what had been sent expires within an hour." };
      }
      #part(range) {
        const fields = this.#parts > 1 ? { part_number: String(range.start / PART_BYTES + 1) } : {};
        const form = multipartForm(this.#up.source, { field: "file", fields, range, onChunk: watch(this.#up) });
        return {
          method: "POST",
          path: guardPath(`${this.#path}/send`),
          headers: { "Content-Type": form.contentType },
          body: form.body,
          bodyBytes: form.bytes
        };
      }
      /** Parts go in order, so their number says where Notion is. @param otherwise where it is if it gives no number */
      #standing(upload4, otherwise) {
        if (upload4?.status === "uploaded") return { done: this.#id };
        if (upload4?.status !== "pending") return { gone: true };
        const sent = upload4.number_of_parts?.sent;
        return {
          next: typeof sent === "number" ? Math.min(sent * PART_BYTES, this.#up.source.bytes) : otherwise
        };
      }
    };
  }
});

// src/files/providers/google-drive/ids.ts
/**
 * The id of a file or folder, given as such or in a URL of Drive or Docs.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
function driveId(text3, flag) {
  if (/^[\w-]+$/.test(text3)) return text3;
  if (URL.canParse(text3)) {
    const url = new URL(text3);
    const id = IN_PATH.exec(url.pathname)?.[1] ?? url.searchParams.get("id") ?? "";
    if (/^[\w-]+$/.test(id)) return id;
    if (/\/my-drive\/?$/.test(url.pathname)) return "root";
  }
  throw new Failure(
    "USAGE",
    `${flag} ${JSON.stringify(text3.slice(0, 200))} is no id and no URL of Google Drive.`,
    {
      hint: `Pass ${flag} with the id or the URL; Drive knows no paths, a search tool finds the id.`
    }
  );
}
var IN_PATH;
var init_ids2 = __esm({
  "src/files/providers/google-drive/ids.ts"() {
    "use strict";
    init_failure();
    /**
     * Where the id stands in the URLs that people copy: /file/d/ID, /document/d/ID, /folders/ID, ?id=ID. What is published
     * to the web, /document/d/e/…, shows another one, which no API knows.
     */
    IN_PATH = /\/(?:d|folders)\/(?!e\/)([\w-]+)/;
  }
});

// src/files/providers/google-drive/download.ts
/**
 * A file of Drive, or a Google document in another format.
 *
 * @throws Failure USAGE where the file has no bytes to give, or none in that format
 */
async function driveFile(download3) {
  let id = driveId(download3.from, "--from");
  let file = await describe(download3, id);
  const { targetId } = file?.shortcutDetails ?? {};
  if (typeof targetId === "string") {
    id = targetId;
    file = await describe(download3, id);
  }
  const path = `/drive/v3/files/${encodeURIComponent(id)}`;
  const type = file?.mimeType;
  if (typeof type !== "string") throw unexpectedResponse("GOOGLEDRIVE", "the file's type");
  if (type.startsWith(NATIVE)) return exported(download3, path, type.slice(NATIVE.length));
  if (download3.exportAs !== void 0) {
    throw new Failure("USAGE", `--export-as is for Google documents; this is a file of the type ${type}.`, {
      hint: "Leave --export-as out."
    });
  }
  const media = guardPath(path, [
    ["alt", "media"],
    ["supportsAllDrives", "true"]
  ]);
  return {
    open: (headers) => fetchFrom(download3, media, headers),
    mimeType: type,
    sha256: typeof file?.sha256Checksum === "string" ? file.sha256Checksum : void 0
  };
}
function exported(download3, path, kind) {
  const format = formatFor(download3, kind);
  const target = guardPath(`${path}/export`, [["mimeType", FORMATS2[format]]]);
  const open3 = (headers) => fetchFrom(download3, target, headers).catch((error) => {
    throw asTooLarge(asFailure(error), format);
  });
  return { open: open3 };
}
function asTooLarge(failure, format) {
  if (!JSON.stringify(failure.details).includes("exportSizeLimitExceeded")) return failure;
  return new Failure(
    "PROVIDER_ERROR",
    `As ${format} the document is over 10 MB, which Drive does not export.`,
    {
      hint: "Try a smaller format (--export-as txt, csv or pdf), or ask the user to export it in the browser.",
      retryable: false,
      details: failure.details
    }
  );
}
/** The flag decides, then the output file's extension, then what suits the kind. */
function formatFor({ exportAs, outputFile }, kind) {
  const byDefault = Object.hasOwn(DEFAULTS, kind) ? DEFAULTS[kind] : void 0;
  if (byDefault === void 0) {
    throw new Failure("USAGE", `A Google ${kind} holds no bytes that could be downloaded.`, {
      hint: kind === "folder" ? "Pass --from with the id of a file in the folder." : "Pass --from with the id of a file or document."
    });
  }
  // Only a script is JSON.
  const formats = Object.keys(FORMATS2).filter(
    (format2) => format2 !== "json" || kind === "script"
  );
  const wanted = (exportAs ?? (0, import_node_path7.extname)(outputFile)).toLowerCase().replace(/^\./, "");
  const format = formats.find((one) => one === wanted);
  if (format !== void 0) return format;
  if (exportAs === void 0) return byDefault;
  throw new Failure("USAGE", `--export-as ${JSON.stringify(exportAs)} is no format for a Google ${kind}.`, {
    hint: `Choose one of ${formats.join(", ")}; a ${kind} becomes ${byDefault} by default.`
  });
}
function describe(download3, id) {
  const path = guardPath(`/drive/v3/files/${encodeURIComponent(id)}`, [
    ["fields", "mimeType,sha256Checksum,shortcutDetails"],
    ["supportsAllDrives", "true"]
  ]);
  return requestJson(download3, () => ({ method: "GET", path }));
}
function fetchFrom(download3, path, headers = {}) {
  return patiently(download3.client, () => send(download3, { method: "GET", path, headers }));
}
var import_node_path7, NATIVE, OFFICE, FORMATS2, DEFAULTS;
var init_download2 = __esm({
  "src/files/providers/google-drive/download.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_document();
    init_failure();
    init_proxy_guards();
    init_provider();
    init_requests();
    init_ids2();
    /** Google's own documents have no bytes; they are exported. */
    NATIVE = "application/vnd.google-apps.";
    OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** Formats to export to: https://developers.google.com/workspace/drive/api/guides/ref-export-formats */
    FORMATS2 = {
      pdf: "application/pdf",
      docx: `${OFFICE}wordprocessingml.document`,
      xlsx: `${OFFICE}spreadsheetml.sheet`,
      pptx: `${OFFICE}presentationml.presentation`,
      odt: "application/vnd.oasis.opendocument.text",
      ods: "application/vnd.oasis.opendocument.spreadsheet",
      odp: "application/vnd.oasis.opendocument.presentation",
      csv: "text/csv",
      tsv: "text/tab-separated-values",
      txt: "text/plain",
      md: "text/markdown",
      rtf: "application/rtf",
      html: "text/html",
      epub: "application/epub+zip",
      zip: "application/zip",
      png: "image/png",
      jpg: "image/jpeg",
      svg: "image/svg+xml",
      json: "application/vnd.google-apps.script+json"
    };
    /** What each kind of document is best turned into, where neither a flag nor the output file's name says. */
    DEFAULTS = {
      document: "docx",
      spreadsheet: "xlsx",
      presentation: "pptx",
      drawing: "png",
      script: "json"
    };
  }
});

// src/files/providers/google-drive/upload.ts
var upload_exports2 = {};
__export(upload_exports2, {
  googleDrive: () => googleDrive
});
function folderOf({ to }) {
  return to === void 0 ? "root" : driveId(to, "--to");
}
async function upload2(up) {
  const folder = folderOf(up);
  const target = await chooseTarget(up, folder);
  const transfer = up.source.bytes <= MULTIPART_BYTES ? atOnce : inRanges;
  const file = await transfer(up, target).catch((error) => {
    throw adviseWhereFull(error);
  });
  if (typeof file?.id !== "string") throw unexpectedResponse("GOOGLEDRIVE", "the file's id", true);
  const claimed = file.sha256Checksum;
  if (typeof claimed === "string" && claimed !== up.hash.digest()) {
    throw new Failure("PROVIDER_ERROR", `Drive holds other bytes than were sent, in file ${file.id}.`, {
      hint: "Upload the file again with --on-conflict replace.",
      retryable: false,
      details: { id: file.id }
    });
  }
  return {
    id: file.id,
    name: String(file.name ?? up.source.name),
    mimeType: String(file.mimeType ?? up.source.mimeType),
    webUrl: typeof file.webViewLink === "string" ? file.webViewLink : void 0
  };
}
async function chooseTarget(up, folder) {
  const { name, mimeType } = up.source;
  const anew = (name2) => ({
    method: "POST",
    path: "/upload/drive/v3/files",
    metadata: { name: name2, mimeType, parents: [folder] }
  });
  const taken = await named(up, folder, name);
  const [first, second] = taken;
  if (!first) return anew(name);
  if (up.onConflict === "rename") return anew(await freeName(up, folder));
  if (up.onConflict !== "replace") {
    throw nameTaken(name, "in this Drive folder", { id: first.id, web_url: first.webViewLink });
  }
  if (second) {
    throw new Failure(
      "FILE_EXISTS",
      `${taken.length} files are named ${name} in this Drive folder; which to replace?`,
      {
        hint: "Ask the user, or pass --on-conflict rename; Drive cannot tell files of one name apart.",
        details: { files: taken.map(({ id, webViewLink }) => ({ id, web_url: webViewLink })) }
      }
    );
  }
  return {
    method: "PATCH",
    path: `/upload/drive/v3/files/${encodeURIComponent(first.id)}`,
    metadata: { mimeType }
  };
}
/**
 * The files of exactly this name in the folder: Drive's own comparison ignores case. A list that is not whole is no
 * answer: a name that it leaves out would be given twice.
 *
 * @param corpora where Drive searches; in all drives at once it may come to no end, and says so
 */
async function named(up, folder, name, corpora = ALL_CORPORA) {
  const quote3 = (text3) => `'${text3.replace(/[\\']/g, "\\$&")}'`;
  const query = new URLSearchParams([
    [
      "q",
      `name = ${quote3(name)} and ${quote3(folder)} in parents and mimeType != '${FOLDER}' and trashed = false`
    ],
    ["fields", "nextPageToken,incompleteSearch,files(id,name,webViewLink)"],
    ["pageSize", "100"],
    ...corpora,
    ["includeItemsFromAllDrives", "true"],
    ...ALL_DRIVES
  ]);
  const taken = [];
  for (let page = []; page !== void 0; ) {
    const path = guardPath(`/drive/v3/files?${query}`, page);
    const found = await requestJson(up, () => ({ method: "GET", path }));
    if (found?.incompleteSearch === true && corpora === ALL_CORPORA) {
      return await named(up, folder, name, await corporaOf(up, folder));
    }
    if (!Array.isArray(found?.files) || found.incompleteSearch === true)
      throw unexpectedResponse("GOOGLEDRIVE", "all the files of that name");
    taken.push(...found.files.filter((file) => file?.name === name));
    page = typeof found.nextPageToken === "string" ? [["pageToken", found.nextPageToken]] : void 0;
  }
  return taken;
}
/** The one drive that a folder is on: https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
async function corporaOf(up, folder) {
  const path = guardPath(`/drive/v3/files/${encodeURIComponent(folder)}`, [
    ["fields", "driveId"],
    ...ALL_DRIVES
  ]);
  const drive = (await requestJson(up, () => ({ method: "GET", path })))?.driveId;
  return typeof drive === "string" ? [
    ["corpora", "drive"],
    ["driveId", drive]
  ] : [["corpora", "user"]];
}
/** `report (1).pdf`, or the first number that is free. */
async function freeName(up, folder) {
  const ending = (0, import_node_path8.extname)(up.source.name);
  const stem2 = up.source.name.slice(0, up.source.name.length - ending.length);
  for (let number2 = 1; number2 <= MAX_NUMBER; number2++) {
    const name = `${stem2} (${number2})${ending}`;
    if ((await named(up, folder, name)).length === 0) return name;
  }
  throw nameTakenForGood(up.source.name, `with ${MAX_NUMBER} numbers in this Drive folder`);
}
function atOnce(up, { method, path, metadata }) {
  return requestJson(up, () => {
    const form = multipartRelated(up.source, metadata, watch(up));
    return {
      method,
      path: guardPath(path, [["uploadType", "multipart"], ...ALL_DRIVES, SHOWN]),
      headers: { "Content-Type": form.contentType },
      body: form.body,
      bodyBytes: form.bytes
    };
  });
}
function inRanges(up, { method, path, metadata }) {
  const { bytes, mimeType } = up.source;
  const start = {
    method,
    path: guardPath(path, [["uploadType", "resumable"], ...ALL_DRIVES, SHOWN]),
    headers: {
      "Content-Type": "application/json; charset=UTF-8",
      "X-Upload-Content-Type": mimeType,
      "X-Upload-Content-Length": String(bytes)
    },
    body: Buffer.from(JSON.stringify(metadata))
  };
  const open3 = async () => {
    const answer = await send(up, start);
    answer.body.destroy();
    // Only the query is of use: the URL leads to another host.
    const id = new URLSearchParams(answer.headers.location?.split("?")[1]).get("upload_id");
    if (!id) throw unexpectedResponse("GOOGLEDRIVE", "an upload id");
    return new ResumableUpload(up, `${start.path}&upload_id=${encodeURIComponent(id)}`);
  };
  return uploadInRanges(up, open3, RANGE_BYTES);
}
var import_node_path8, MULTIPART_BYTES, RANGE_BYTES, FOLDER, MAX_NUMBER, ALL_DRIVES, ALL_CORPORA, SHOWN, googleDrive, ResumableUpload;
var init_upload2 = __esm({
  "src/files/providers/google-drive/upload.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    init_failure();
    init_proxy_guards();
    init_provider();
    init_requests();
    init_multipart();
    init_ranges();
    init_source();
    init_download2();
    init_ids2();
    /** Metadata and bytes in one request up to here: https://developers.google.com/workspace/drive/api/guides/manage-uploads */
    MULTIPART_BYTES = 5 * 1024 * 1024;
    /** A multiple of 256 KiB; it travels through the proxy, which need not take larger bodies than other uploads have. */
    RANGE_BYTES = 20 * 1024 * 1024;
    FOLDER = "application/vnd.google-apps.folder";
    /** Numbered names that are tried. */
    MAX_NUMBER = 100;
    /** Both for the person's own files and for those on shared drives. */
    ALL_DRIVES = [["supportsAllDrives", "true"]];
    ALL_CORPORA = [["corpora", "allDrives"]];
    SHOWN = ["fields", "id,name,mimeType,size,webViewLink,sha256Checksum"];
    /** What is already in the folder under the name. */
    /** Where an upload goes: a new file, or new content of an existing one. */
    /** Drive lets one folder hold many files of the same name, so what to do about a taken name is decided here. */
    googleDrive = { onConflict: "fail", check: folderOf, upload: upload2, download: driveFile };
    /** Drive's resumable upload, through the proxy: the URL it names is of another host, the `upload_id` is what counts. */
    ResumableUpload = class {
      #up;
      #path;
      #lastSent = false;
      constructor(up, path) {
        this.#up = up;
        this.#path = path;
      }
      send(range) {
        const { source } = this.#up;
        if (range.start === range.end) return this.ask();
        this.#lastSent = range.end === source.bytes;
        return this.#put(this.#up, {
          headers: {
            "Content-Type": source.mimeType,
            "Content-Range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up)),
          bodyBytes: range.end - range.start
        });
      }
      async ask(client = this.#up.client) {
        const range = { "Content-Range": `bytes */${this.#up.source.bytes}` };
        const step = await this.#put({ ...this.#up, client }, { headers: range, bodyBytes: 0 });
        return "gone" in step && this.#lastSent ? { lost: true } : step;
      }
      /** A finished upload answers to its cancelling as an open one does, so Drive is asked first. */
      async abandon(client, inDoubt2) {
        const step = inDoubt2 ? await this.ask(client) : { next: 0 };
        if (!("next" in step)) return "done" in step ? step : void 0;
        try {
          const answer = await send({ ...this.#up, client }, { method: "DELETE", path: this.#path });
          answer.body.destroy();
        } catch (error) {
          // How Drive says that an upload was cancelled.
          if (statusOf(error) === 499) return { cancelled: "The upload was cancelled; nothing was created." };
        }
        return void 0;
      }
      async #put(up, parts) {
        const request = { method: "PUT", path: this.#path, ...parts };
        try {
          const answer = await send(up, request);
          if (answer.status !== 308) return { done: await readJson(up.client, answer, request) };
          answer.body.destroy();
          const last = /^bytes=0-(\d+)$/.exec(answer.headers.range ?? "")?.[1];
          return { next: last === void 0 ? 0 : Number(last) + 1 };
        } catch (error) {
          const status = statusOf(error);
          if (status === 404 || status === 410) return { gone: true };
          throw error;
        }
      }
    };
  }
});

// src/files/providers/microsoft-graph/sites.ts
/**
 * The site that `--site` names: its id, `root`, or where to ask for its id.
 *
 * @param site as the person wrote it: an id, `host:/sites/team`, a URL of the site or of something on it
 * @throws Failure USAGE where it names no site: a guess would put files into another one
 */
function siteOf(site) {
  if (site === void 0) {
    throw new Failure("USAGE", "SharePoint needs to know the site.", {
      hint: "Pass --site with the URL or the id of the site, or --site root for the main one."
    });
  }
  const [, host, path = ""] = PLACE2.exec(site) ?? [];
  if (host === void 0) {
    if (ID.test(site)) return { id: site };
    throw noSite(site);
  }
  const address = `/v1.0/sites/${encodeURIComponent(host)}`;
  if (/^[/:]*$/.test(path)) return { address };
  const [, short, name] = SHORT.exec(path) ?? [];
  const own = short ? `/${/s/i.test(short) ? "sites" : "teams"}/${name}` : PATH.exec(path)?.[1];
  const target = own?.split("/").map(encoded).join("/");
  if (target === void 0 || /\/\.{1,2}$/.test(target)) throw noSite(site);
  return { address: `${address}:${target}` };
}
function noSite(site) {
  return new Failure("USAGE", `--site ${JSON.stringify(site.slice(0, 200))} names no site.`, {
    hint: "Pass the URL of the site, as the browser shows it (…/sites/team), its id, or root."
  });
}
/** As it stands in a URL, whether or not it was encoded already. */
function encoded(segment) {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return encodeURIComponent(segment);
  }
}
var PLACE2, ID, PATH, SHORT;
var init_sites = __esm({
  "src/files/providers/microsoft-graph/sites.ts"() {
    "use strict";
    init_failure();
    /** A host, and the path behind it, with the colon that Graph writes between them or without. */
    PLACE2 = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+):?(\/[^?#]*)?(?:[?#].*)?$/i;
    ID = /^[\w.,!-]+$/;
    /** `/sites/team`; in links that were copied it stands behind `/:f:/r`. What follows is a page or a library. */
    PATH = /^(?:\/:\w:\/\w)?(\/(?:sites|teams|personal)\/[^/:]+)/i;
    /** In sharing links `/sites/` is shortened to `/s/`, and `/teams/` to `/t/`: `/:f:/s/team/EabcDEF`. */
    SHORT = /^\/:\w:\/([st])\/([^/]+)/i;
  }
});

// src/files/providers/microsoft-graph/addresses.ts
/** The item that `--from` names: by id, by path from the drive's root, or by a sharing URL. @throws Failure USAGE */
async function itemOf(download3) {
  const { from } = download3;
  return isUrl(from) ? shared(from) : within(await driveOf(download3), from, "--from");
}
/**
 * Where an upload goes. `--to` is a folder where it is an id, a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 *
 * @throws Failure USAGE
 */
async function destinationOf(upload4) {
  const { to = "/", source, renamed } = upload4;
  if (isUrl(to)) return below(await sharedFolder(upload4, to), source.name);
  const address = within(await driveOf(upload4), to, "--to");
  if (renamed || isFolder(to)) return below(address, source.name);
  const there = await itemAt(upload4, address);
  return there?.folder ? below(address, source.name) : address;
}
/** Whether a destination can be meant, before anybody is asked. @throws Failure USAGE */
function checkDestination({ to = "/", renamed }, name) {
  const address = isUrl(to) ? "" : within("", to, "--to");
  if (renamed || isUrl(to) || isFolder(to)) below(address, name);
}
/** The item at an address; undefined where there is none. */
async function itemAt(context, address) {
  try {
    return await requestJson(context, () => ({ method: "GET", path: guardPath(address) }));
  } catch (error) {
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
/** The name at the end of an address. */
function nameOf(address) {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1).replace(/:$/, ""));
}
function isFolder(to) {
  return ID2.test(to) || to.endsWith("/") || (0, import_node_path9.extname)(to) === "";
}
function within(drive, item, flag) {
  if (undoGitBash(item) !== void 0) {
    throw new Failure("USAGE", `${flag} ${JSON.stringify(item)} is a path of this machine.`, {
      hint: `Git-Bash rewrites a leading slash: leave it out (${flag} Reports/), or set MSYS_NO_PATHCONV=1.`
    });
  }
  if (ID2.test(item)) return `${drive}/items/${encodeURIComponent(item)}`;
  const segments = item.split("/").filter(Boolean);
  if (segments.length === 0) return `${drive}/root`;
  return addressable(`${drive}/root:/${segments.map(encodeURIComponent).join("/")}:`, flag, item);
}
function below(folder, name) {
  const parent = folder.endsWith(":") ? folder.slice(0, -1) : `${folder}:`;
  return addressable(`${parent}/${encodeURIComponent(name)}:`, "--name", name);
}
/** Names stand in the request's path, where some have another meaning, once decoded or not. */
function addressable(address, flag, shown) {
  try {
    return guardPath(address);
  } catch {
    throw new Failure("USAGE", `${flag} ${JSON.stringify(shown.slice(0, 200))} would lead somewhere else.`, {
      hint: `Pass ${flag} without dot segments, and without % before codes of control characters, dots or slashes.`
    });
  }
}
/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url) {
  return `/v1.0/shares/u!${Buffer.from(url).toString("base64url")}/driveItem`;
}
async function sharedFolder(place, url) {
  const item = await requestJson(place, () => ({ method: "GET", path: guardPath(shared(url)) }));
  const drive = item?.parentReference?.driveId;
  if (typeof item?.id !== "string" || typeof drive !== "string")
    throw unexpectedResponse(place.connection.provider, "the folder");
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}
async function driveOf(place) {
  const { provider } = place.connection;
  if (provider === "ONEDRIVE") return "/v1.0/me/drive";
  const site = siteOf(place.site);
  if ("id" in site) return `/v1.0/sites/${encodeURIComponent(site.id)}/drive`;
  // Sites are addressed by id.
  const found = await requestJson(place, () => ({ method: "GET", path: guardPath(site.address) }));
  if (typeof found?.id !== "string") throw unexpectedResponse(provider, "the site's id");
  return `/v1.0/sites/${encodeURIComponent(found.id)}/drive`;
}
function isUrl(text3) {
  return /^https?:\/\//i.test(text3) && URL.canParse(text3);
}
var import_node_path9, ID2;
var init_addresses = __esm({
  "src/files/providers/microsoft-graph/addresses.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_failure();
    init_proxy_guards();
    init_provider();
    init_requests();
    init_sites();
    /**
     * Addresses in Graph are paths to which `/content` and the like can be put. Those that name an item by its path
     * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
     */
    /** A path has a slash or a dot; everything else is an item's id. */
    ID2 = /^[\w!-]+$/;
  }
});

// src/files/providers/microsoft-graph/session.ts
function drop(answer, result2) {
  answer.body.destroy();
  return result2;
}
var ENDED, UploadSession;
var init_session = __esm({
  "src/files/providers/microsoft-graph/session.ts"() {
    "use strict";
    init_external_request();
    init_proxy2();
    init_provider();
    init_requests();
    init_source();
    init_addresses();
    /** Statuses that say that there is no such session: it has expired, was cancelled, or has done its work. */
    ENDED = [404, 410];
    /** Graph's upload session: a URL of another host that is its own credential, so nothing of ours travels there. */
    UploadSession = class {
      #up;
      #address;
      #url;
      #before;
      #lastSent = false;
      /**
       * @param address of the item that will be there
       * @param before what was there before; undefined where there was nothing
       */
      constructor(up, address, url, before) {
        this.#up = up;
        this.#address = address;
        this.#url = url;
        this.#before = before;
      }
      async send(range) {
        const { source, client } = this.#up;
        if (range.start === range.end) return await this.ask();
        this.#lastSent = range.end === source.bytes;
        const answer = await this.#request(client, {
          method: "PUT",
          headers: {
            "content-type": "application/octet-stream",
            "content-length": range.end - range.start,
            "content-range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up))
        });
        // An answer to the range itself: the session had ended before it came.
        if (ENDED.includes(answer.status)) return drop(answer, { gone: true });
        if (answer.status === 416) return drop(answer, await this.ask());
        return await this.#stepOf(answer);
      }
      async ask() {
        const { client } = this.#up;
        const answer = await this.#request(client, { method: "GET" });
        if (!ENDED.includes(answer.status)) return await this.#stepOf(answer);
        return drop(answer, this.#lastSent ? await this.#afterItsEnd(client) : { gone: true });
      }
      async abandon(client, inDoubt2) {
        const answer = await this.#request(client, { method: "DELETE" });
        answer.body.destroy();
        if (answer.status < 300) return { cancelled: "The upload was cancelled; nothing was created." };
        const step = inDoubt2 ? await this.#afterItsEnd(client) : { gone: true };
        return "done" in step ? { done: step.done } : void 0;
      }
      async #request(client, request) {
        const answer = await sendBody(request, () => sendExternal(client, this.#url, request));
        if (answer.status < 400 || answer.status === 416 || ENDED.includes(answer.status)) return answer;
        // The URL is a credential: failures do not repeat it.
        throw fromRefusal2(
          await readRefusal(answer),
          { method: request.method, path: "the upload session" },
          this.#up.connection.provider
        );
      }
      async #stepOf(answer) {
        const body = await readJson(this.#up.client, answer, { method: "PUT", path: "the upload session" });
        if (typeof body?.id === "string") return { done: body };
        const next = Number.parseInt(body?.nextExpectedRanges?.[0], 10);
        // All bytes are there, and nothing is missing: the end is near.
        return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
      }
      /** A session that ended while the answer to the last range was lost: what is there now tells. */
      async #afterItsEnd(client) {
        // Under which name the file would be is not known.
        if (this.#up.onConflict === "rename") return { lost: true };
        const item = await itemAt({ ...this.#up, client }, this.#address);
        if (item === void 0) return { gone: true };
        return this.#isOurs(item) ? { done: item } : { lost: true };
      }
      /** Only OneDrive for persons hashes with SHA-256. Elsewhere other content than before, of our size, has to do. */
      #isOurs(item) {
        const { source, hash } = this.#up;
        if (item?.size !== source.bytes) return false;
        const theirs = item?.file?.hashes?.sha256Hash;
        if (typeof theirs === "string") return theirs.toLowerCase() === hash.digest();
        // Of the two tags the one that changes with the content alone.
        return typeof item.cTag === "string" && item.cTag !== this.#before?.cTag;
      }
    };
  }
});

// src/files/providers/microsoft-graph/transfer.ts
var transfer_exports = {};
__export(transfer_exports, {
  microsoftGraph: () => microsoftGraph
});
function check2(flags11, name, provider) {
  if (provider === "SHAREPOINT") siteOf(flags11.site);
  checkDestination(flags11, name);
}
async function upload3(up) {
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce2(up, address) : await inRanges2(up, address);
    if (typeof item?.id !== "string") throw unexpectedResponse(up.connection.provider, "the item's id", true);
    return {
      id: item.id,
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === "string" ? item.webUrl : void 0
    };
  } catch (error) {
    const taken = statusOf(error) === 409 && JSON.stringify(asFailure(error).details.body).includes("nameAlreadyExists");
    if (!taken) throw adviseWhereFull(error);
    // A folder is not replaced by a file.
    const refuse3 = up.onConflict === "replace" ? nameTakenForGood : nameTaken;
    throw refuse3(nameOf(address), "there");
  }
}
/** Graph names a URL of another host, where nothing of ours travels. */
async function download2(wanted) {
  const address = await itemOf(wanted);
  const look2 = () => requestJson(wanted, () => ({ method: "GET", path: guardPath(address) }));
  const item = await look2();
  const urlOf = (item2) => {
    const url = item2?.["@microsoft.graph.downloadUrl"];
    if (typeof url === "string") return url;
    if (item2?.file || typeof item2?.id !== "string")
      throw unexpectedResponse(wanted.connection.provider, "a download URL");
    throw new Failure("USAGE", `${wanted.from} is a folder or holds no bytes of its own.`, {
      hint: "Pass --from with a file: its path, its item id, or its sharing URL."
    });
  };
  const type = item?.file?.mimeType;
  return {
    open: openSigned(wanted.client, urlOf(item), async () => urlOf(await look2())),
    mimeType: typeof type === "string" ? type : void 0
  };
}
function atOnce2(up, address) {
  const { source, onConflict = "fail" } = up;
  const query = [[CONFLICT, onConflict]];
  return requestJson(up, () => ({
    method: "PUT",
    path: guardPath(`${address}/content`, query),
    headers: { "Content-Type": source.mimeType },
    body: readSource(source, void 0, watch(up)),
    bodyBytes: source.bytes
  }));
}
async function inRanges2(up, address) {
  const { onConflict = "fail" } = up;
  // What is there now tells afterwards whether something has changed; and whoever will be refused is told at once.
  const before = onConflict === "rename" ? void 0 : await itemAt(up, address);
  if (before && onConflict === "fail")
    throw nameTaken(nameOf(address), "there", { id: before.id, web_url: before.webUrl });
  const open3 = async () => {
    const session = await sendForJson(up, {
      method: "POST",
      path: guardPath(`${address}/createUploadSession`),
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(JSON.stringify({ item: { [CONFLICT]: onConflict } }))
    });
    if (typeof session?.uploadUrl !== "string")
      throw unexpectedResponse(up.connection.provider, "an upload URL");
    return new UploadSession(up, address, session.uploadUrl, before);
  };
  return await uploadInRanges(up, open3, RANGE_BYTES2);
}
var SESSION_BYTES, RANGE_BYTES2, CONFLICT, microsoftGraph;
var init_transfer = __esm({
  "src/files/providers/microsoft-graph/transfer.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_proxy_guards();
    init_signed_url();
    init_provider();
    init_requests();
    init_ranges();
    init_source();
    init_addresses();
    init_session();
    init_sites();
    /** From here on Graph wants an upload session. */
    SESSION_BYTES = 4 * 1024 * 1024;
    /** A multiple of 327,680 bytes below 60 MiB. */
    RANGE_BYTES2 = 128 * 327680;
    CONFLICT = "@microsoft.graph.conflictBehavior";
    /** OneDrive and SharePoint: the same Graph, another root. */
    microsoftGraph = { onConflict: "fail", check: check2, upload: upload3, download: download2 };
  }
});

// src/files/registry.ts
/**
 * How files go to and come from a provider.
 *
 * @param provider its key
 * @throws Failure USAGE for providers without a recipe, and for flags that it has no use for
 */
async function recipeFor(provider, flags11) {
  if (flags11.site !== void 0 && provider !== "SHAREPOINT") throw useless("--site", "SHAREPOINT");
  if (flags11.exportAs !== void 0 && provider !== "GOOGLEDRIVE") throw useless("--export-as", "GOOGLEDRIVE");
  switch (provider) {
    case "NOTION":
      return (await Promise.resolve().then(() => (init_upload(), upload_exports))).notion;
    case "GOOGLEDRIVE":
      return (await Promise.resolve().then(() => (init_upload2(), upload_exports2))).googleDrive;
    case "ONEDRIVE":
    case "SHAREPOINT":
      return (await Promise.resolve().then(() => (init_transfer(), transfer_exports))).microsoftGraph;
    default:
      throw new Failure(
        "USAGE",
        `${provider} has no recipe for files; there are ones for ${FILE_PROVIDERS.join(", ")}.`,
        {
          hint: "Use proxy-request: --input-file sends a file, --output-file saves the answer, --download follows a URL in it."
        }
      );
  }
}
function useless(flag, provider) {
  return new Failure("USAGE", `${flag} is for ${provider} alone.`, { hint: `Leave ${flag} out.` });
}
var FILE_PROVIDERS;
var init_registry = __esm({
  "src/files/registry.ts"() {
    "use strict";
    init_failure();
    /** Providers whose files have a recipe. */
    FILE_PROVIDERS = ["NOTION", "GOOGLEDRIVE", "ONEDRIVE", "SHAREPOINT"];
  }
});

// src/commands/upload-file/run.ts
var run_exports7 = {};
__export(run_exports7, {
  run: () => run7
});
async function run7(flags11, context) {
  assertNotReadOnly(context.settings, "upload-file");
  const { provider, site, to, name } = flags11;
  const onConflict = flags11["on-conflict"];
  const renamed = name !== void 0;
  const path = (0, import_node_path10.resolve)(context.host.cwd, flags11["input-file"] ?? "");
  const source = await openSource(path, { homeDir: context.host.homeDir, name });
  const recipeOf = async (key) => {
    const recipe2 = await recipeFor(key, { site });
    recipe2.check({ to, site, onConflict, renamed }, source.name, key);
    return recipe2;
  };
  if (provider !== void 0) await recipeOf(guessProviderKey(provider));
  const opened = await openAccount(context, flags11, false);
  const { client, connection, identifier } = opened;
  await requireAuthorized(client, connection, identifier, opened.account);
  const recipe = await recipeOf(connection.provider);
  const screen = { isTTY: context.host.stderrIsTTY, write: (line) => context.host.writeError(line) };
  const progress = new Progress(source.name, screen, () => client.session.progress());
  progress.expect(source.bytes);
  try {
    if (context.settings.confirmWrites) {
      const sha256 = await hashSource(source, () => progress.at(0));
      const file = { input_file: source.path, name: source.name, bytes: source.bytes, sha256 };
      // Where the name was asked for, --to is a folder; else it may be the file itself.
      const asked = renamed && { renamed };
      const there = {
        provider: connection.provider,
        connection_name: connection.keyId,
        identifier,
        to,
        site
      };
      await assertConfirmed(
        context.settings,
        {
          command: "upload-file",
          ...there,
          ...file,
          ...asked,
          on_conflict: onConflict ?? recipe.onConflict
        },
        flags11.confirm
      );
    }
    const hash = new RunningHash();
    context.act();
    const made = await recipe.upload({
      ...opened,
      source,
      to,
      renamed,
      site,
      onConflict,
      progress,
      hash
    });
    return {
      provider: connection.provider,
      id: made.id,
      name: made.name,
      bytes: source.bytes,
      mime_type: made.mimeType,
      sha256: hash.digest(),
      ...made.webUrl !== void 0 && { web_url: made.webUrl }
    };
  } finally {
    progress.end();
  }
}
var import_node_path10;
var init_run7 = __esm({
  "src/commands/upload-file/run.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    init_progress();
    init_provider();
    init_registry();
    init_source();
    init_confirmation();
    init_authorize();
    init_discover();
    init_open_account();
  }
});

// src/files/download/receive.ts
/**
 * Fetches a file. A connection that breaks is followed by another one that brings the rest, where the host can do
 * that and it is certain to be the rest of the same file; else the file is fetched from its beginning, a few times.
 *
 * @param keep called with the head of an answer and a stream of the whole file; again when it begins anew
 * @throws Failure as `found.open` and `keep`
 */
async function receive(client, found, keep2) {
  for (let restarts = 0; ; restarts++) {
    const head = await found.open();
    try {
      if (head.status >= 300) throw noFile(head);
      return await keep2(head, import_node_stream6.Readable.from(wholeFile(client, found, head), { objectMode: false }));
    } catch (error) {
      const { code } = asFailure(error);
      if (code !== "NETWORK" || restarts >= MAX_RESTARTS2) throw error;
      await waitAfter(client, error, restarts);
    } finally {
      head.body.destroy();
    }
  }
}
/** How long an answer says that its body is. @returns bytes; undefined where it does not say */
function lengthOf(answer) {
  const length = headerOf(answer, "content-length");
  return length === void 0 ? void 0 : Number(length);
}
async function* wholeFile(client, found, head) {
  const total = lengthOf(head);
  // A weak tag stands for content that is merely alike (RFC 9110, section 8.8.1).
  const tag = /^"/.test(head.headers.etag ?? "") ? head.headers.etag : void 0;
  let answer = head;
  let at = 0;
  try {
    for (let breaks = 0, chunks = iterate(head); ; ) {
      let broken2;
      // Not `for await`: what goes wrong where the bytes go to would look like a connection that broke.
      const step = await chunks.next().catch((error) => {
        broken2 = error;
      });
      if (step?.done || at === total) return;
      if (step) {
        breaks = 0;
        at += step.value.length;
        yield step.value;
        continue;
      }
      client.session.signal.throwIfAborted();
      // Without a tag or a hash, the rest of another version would go unnoticed.
      const mayGoOn = total !== void 0 && (tag !== void 0 || found.sha256 !== void 0);
      if (!mayGoOn || ++breaks > MAX_BREAKS) throw broken2;
      await waitAfter(client, broken2, breaks - 1);
      answer.body.destroy();
      const part = { range: `bytes=${at}-`, ...tag !== void 0 && { "if-range": tag } };
      answer = await found.open(part).catch((error) => {
        throw statusOf(error) === 416 ? notTheRest() : error;
      });
      if (!isRest(answer, at, total, tag)) throw notTheRest();
      chunks = iterate(answer);
    }
  } finally {
    answer.body.destroy();
  }
}
function iterate(answer) {
  return answer.body[Symbol.asyncIterator]();
}
function isRest(answer, at, total, tag) {
  const { etag, "content-range": range } = answer.headers;
  const isSame = tag === void 0 || etag === void 0 || etag === tag;
  return answer.status === 206 && range === `bytes ${at}-${total - 1}/${total}` && isSame;
}
/** A 304 or another redirect that leads nowhere: its body is no file. */
function noFile({ status }) {
  return new Failure("PROVIDER_ERROR", `The host answered ${status} instead of the file.`, {
    hint: "Check the id or URL of --from, then run the command again.",
    retryable: false,
    details: { status }
  });
}
function notTheRest() {
  return new Failure("NETWORK", "The download broke off, and the host does not hand out the rest alone.", {
    hint: "Nothing was left behind; run the command again."
  });
}
var import_node_stream6, MAX_BREAKS, MAX_RESTARTS2;
var init_receive = __esm({
  "src/files/download/receive.ts"() {
    "use strict";
    import_node_stream6 = require("node:stream");
    init_document();
    init_failure();
    init_proxy2();
    init_requests();
    /** Breaks in a row, without a byte between them, after which a connection is given up. */
    MAX_BREAKS = 4;
    /** Times that a download begins anew where it cannot be gone on with. */
    MAX_RESTARTS2 = 2;
  }
});

// src/commands/download-file/run.ts
var run_exports8 = {};
__export(run_exports8, {
  run: () => run8
});
async function run8(flags11, context) {
  const { provider, site, overwrite, from = "", "export-as": exportAs } = flags11;
  if (provider !== void 0) await recipeFor(guessProviderKey(provider), { site, exportAs });
  const { homeDir, cwd, stderrIsTTY: isTTY } = context.host;
  const outputFile = await checkTarget(outputPath(cwd, flags11["output-file"] ?? ""), overwrite, homeDir);
  const opened = await openAccount(context, flags11, true);
  const { client, connection, identifier } = opened;
  await requireAuthorized(client, connection, identifier, opened.account);
  const recipe = await recipeFor(connection.provider, { site, exportAs });
  const screen = { isTTY, write: (line) => context.host.writeError(line) };
  const progress = new Progress((0, import_node_path11.basename)(outputFile), screen, () => client.session.progress());
  try {
    const found = await recipe.download({ ...opened, from, site, exportAs, outputFile });
    const saved = await receive(client, found, async (head, bytes) => {
      const expectedBytes = lengthOf(head);
      progress.expect(expectedBytes);
      progress.at(0);
      const kept = await saveStream(bytes, outputFile, {
        overwrite,
        homeDir,
        needles: context.redactor.needles(),
        signal: context.deadline.signal,
        onBytes: (count2) => progress.moved(count2),
        expectedBytes,
        expectedSha256: found.sha256
      });
      const type = found.mimeType ?? headerOf(head, "content-type") ?? "application/octet-stream";
      return { ...kept, mime_type: type };
    });
    return { provider: connection.provider, ...saved };
  } finally {
    progress.end();
  }
}
var import_node_path11;
var init_run8 = __esm({
  "src/commands/download-file/run.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    init_receive();
    init_save();
    init_progress();
    init_registry();
    init_proxy2();
    init_authorize();
    init_discover();
    init_open_account();
  }
});

// src/commands/get-authorization/run.ts
var run_exports9 = {};
__export(run_exports9, {
  run: () => run9
});
async function run9(flags11, context) {
  if (flags11["show-tokens"] && context.host.env.OPENCLAW_SHELL) {
    throw new Failure("FORBIDDEN", "--show-tokens is refused where an agent is reading.", {
      hint: "A transcript is no place for tokens; the user can run this in a terminal of their own."
    });
  }
  const connectionName = context.connectionName(flags11["connection-name"]);
  const identifier = await context.identifier(flags11.identifier);
  const client = await context.client();
  let tokens = {};
  const reveal = (held) => {
    tokens = held;
  };
  const [connections, account] = await Promise.all([
    listConnections(client, connectionName),
    readAccount(client, connectionName ?? "", identifier, reveal)
  ]);
  const { connection } = chooseConnection(connections, { connectionName });
  if (!account) {
    const byLink = needsConsent(connection);
    throw new Failure(
      "ACCOUNT_NOT_FOUND",
      `Please create and configure the ${connection.keyId} connection in the Scalekit Dashboard.`,
      {
        hint: `${identifier} has no account on ${connection.keyId}; ${byLink ? "generate-link makes one, where the person consents." : "it is made in the Scalekit Dashboard."}`,
        details: { connection_name: connection.keyId },
        next: byLink ? [["generate-link", "--connection-name", connection.keyId]] : []
      }
    );
  }
  if (flags11["show-tokens"]) for (const token of Object.values(tokens)) context.redactor.reveal(token);
  return {
    connection_name: connection.keyId,
    identifier,
    account: { id: account.id, status: account.status },
    authorization_type: account.authorizationType,
    token_expires_at: account.tokenExpiresAt ?? null,
    scopes: account.scopes,
    access_token: account.hasAccessToken ? "present" : "absent",
    refresh_token: account.hasRefreshToken ? "present" : "absent",
    ...flags11["show-tokens"] && { tokens }
  };
}
var init_run9 = __esm({
  "src/commands/get-authorization/run.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_discover();
  }
});

// src/scalekit/probe.ts
/**
 * Resolves the environment's host.
 *
 * @returns its addresses
 *
 * @throws Failure NETWORK
 */
async function resolveHost(envUrl) {
  const { hostname } = new URL(envUrl);
  try {
    const found = await (0, import_promises4.lookup)(hostname.replace(/^\[|\]$/g, ""), { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    throw networkFailure(error, hostname);
  }
}
/** Connects, with TLS where the URL says so. @returns the TLS version, or `none` over plain http */
async function connectHost(envUrl, signal) {
  const url = new URL(envUrl);
  const secure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (secure ? 443 : 80));
  let socket;
  try {
    return await new Promise((resolve7, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      if (!secure) {
        socket = (0, import_node_net2.connect)({ host, port }, () => resolve7("none"));
      } else {
        const tls = (0, import_node_tls.connect)(
          { host, port, ALPNProtocols: ["h2", "http/1.1"] },
          () => resolve7(String(tls.getProtocol()))
        );
        socket = tls;
      }
      socket.on("error", reject);
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, url.host);
  } finally {
    socket?.destroy();
  }
}
/**
 * How far this machine's clock is ahead of the server's, which stamps its answers with a `Date`.
 *
 * @param theirs milliseconds, NaN where the server sent no date
 * @returns seconds, negative where this clock is behind; undefined where there is nothing to compare with
 */
function clockSkewSeconds(theirs, now = Date.now()) {
  return Number.isNaN(theirs) ? void 0 : Math.round((now - theirs) / 1e3);
}
var import_promises4, import_node_net2, import_node_tls;
var init_probe = __esm({
  "src/scalekit/probe.ts"() {
    "use strict";
    import_promises4 = require("node:dns/promises");
    import_node_net2 = require("node:net");
    import_node_tls = require("node:tls");
    init_network_errors();
  }
});

// src/steps/doctor.ts
/**
 * Looks at everything a call needs, from the machine outwards. A check that cannot succeed because an earlier one
 * failed is left out; none of them throws, except when the person stops it.
 */
async function runChecks(patient) {
  const { settings, signal } = patient;
  const checks = [checkNode(patient.nodeVersion), ...checkCredentials2(settings)];
  const envUrl = await attempt(checks, "environment_url", async () => {
    const url = settings.credentials().envUrl;
    return [url, url];
  });
  if (envUrl === void 0) return checks;
  const addresses = await attempt(checks, "dns", async () => {
    const found = await resolveHost(envUrl);
    return [found, found.join(", ")];
  });
  if (addresses === void 0) return checks;
  const tls = await attempt(checks, "tls", async () => {
    const version = await connectHost(envUrl, signal);
    return [
      version,
      version === "none" ? "connected without TLS, which is allowed on loopback" : `connected with ${version}`
    ];
  });
  if (tls === void 0) return checks;
  const client = await patient.client();
  const token = await attempt(checks, "token", async () => [
    await client.retrying(() => client.token()),
    "Scalekit accepts the credentials"
  ]);
  if (token === void 0) return checks;
  checks.push(checkClock(client.core.serverTime));
  const connections = await attempt(checks, "connections", async () => {
    const found = await listConnections(client);
    return [found, describeConnections(found), found.some(isUsable) ? void 0 : NO_CONNECTION];
  });
  if (connections === void 0) return checks;
  checks.push(await checkAccounts(client, patient.identifier, connections));
  return checks;
}
function checkNode(version) {
  const ok = Number.parseInt(version, 10) >= OLDEST_NODE;
  return {
    name: "node",
    ok,
    detail: `Node.js ${version}`,
    ...!ok && { fix: `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.` }
  };
}
/** Where each credential came from, never its value. */
function checkCredentials2({ present, source, warnings }) {
  const checks = CREDENTIAL_NAMES.map((name) => ({
    name,
    ok: present[name],
    detail: present[name] ? `set by ${source}` : "not set",
    ...!present[name] && {
      fix: `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the three must come from one place.`
    }
  }));
  const unread = warnings.map((warning) => ({
    name: "env_file",
    ok: false,
    detail: warning,
    fix: "Make .env a small text file, or remove it."
  }));
  return [...checks, ...unread];
}
function checkClock(serverTime) {
  const skew = clockSkewSeconds(serverTime);
  if (skew === void 0)
    return { name: "clock", ok: true, detail: "the server sends no date to compare with" };
  const ok = Math.abs(skew) <= MAX_SKEW_SECONDS;
  const where = skew > 0 ? "ahead of" : "behind";
  return {
    name: "clock",
    ok,
    detail: skew === 0 ? "in step with the server" : `${Math.abs(skew)} s ${where} the server`,
    ...!ok && {
      fix: "Set this machine's clock, by NTP say: tokens look expired or not yet valid to a clock that is off."
    }
  };
}
async function checkAccounts(client, identifier, connections) {
  if (identifier === void 0) {
    return {
      name: "accounts",
      ok: false,
      detail: "no identifier is set",
      fix: "Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address say, or pass --identifier."
    };
  }
  try {
    const accounts = await listAccounts(client, identifier);
    const usable = connections.filter(isUsable).filter(({ type }) => type !== "NO_AUTH");
    const inactive = accounts.filter(({ status }) => status !== "ACTIVE");
    const active = accounts.length - inactive.length;
    if (accounts.length === 0 && usable.length > 0) {
      return {
        name: "accounts",
        ok: false,
        detail: `${identifier} has no account on any of ${usable.length} connections`,
        fix: `Check that ${identifier} is the identifier that the accounts have in Scalekit; if it is, run generate-link for a connection, and open the link.`
      };
    }
    const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(", ");
    return {
      name: "accounts",
      ok: inactive.length === 0,
      detail: `${identifier}: ${active} active of ${accounts.length} accounts, on ${usable.length} connections${others && `; ${others}`}`,
      ...inactive.length > 0 && {
        fix: `Run generate-link --connection-name ${inactive[0]?.connectionName} and open the link; an API key is renewed in the Scalekit Dashboard.`
      }
    };
  } catch (error) {
    return fromFailure("accounts", error);
  }
}
function describeConnections(connections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { status, enabled } of connections) {
    const label = enabled ? status : `${status} but disabled`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const parts = [...counts].map(([label, count2]) => `${count2} ${label}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}
/**
 * Runs one check and notes how it went.
 *
 * @param look gives, beside what it found, how to mend it where it is not well
 * @returns its value, or undefined where it failed
 */
async function attempt(checks, name, look2) {
  try {
    const [value, detail, fix] = await look2();
    checks.push({ name, ok: fix === void 0, detail, ...fix !== void 0 && { fix } });
    return value;
  } catch (error) {
    checks.push(fromFailure(name, error));
    return void 0;
  }
}
/** @throws the failure itself where it says that nobody waits for the checks any more */
function fromFailure(name, error) {
  const failure = asFailure(error);
  if (failure.code === "INTERRUPTED") throw failure;
  const { message, hint } = failure;
  return { name, ok: false, detail: message, fix: hint };
}
var OLDEST_NODE, NO_CONNECTION, MAX_SKEW_SECONDS;
var init_doctor = __esm({
  "src/steps/doctor.ts"() {
    "use strict";
    init_document();
    init_settings();
    init_accounts();
    init_connections();
    init_probe();
    /** What was looked at, and how to mend it where it is not well. */
    OLDEST_NODE = 20;
    NO_CONNECTION = "Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration.";
    /** A clock further off than this makes tokens look expired or not yet valid. */
    MAX_SKEW_SECONDS = 60;
  }
});

// src/commands/doctor/run.ts
var run_exports10 = {};
__export(run_exports10, {
  run: () => run10
});
async function run10(flags11, context) {
  const checks = await runChecks({
    nodeVersion: context.host.nodeVersion,
    settings: context.settings,
    identifier: flags11.identifier ?? context.settings.identifier,
    signal: context.deadline.signal,
    client: () => context.client()
  });
  return { checks, healthy: checks.every((check3) => check3.ok) };
}
var init_run10 = __esm({
  "src/commands/doctor/run.ts"() {
    "use strict";
    init_doctor();
  }
});

// src/commands/index.ts
var COMMANDS;
var init_commands = __esm({
  "src/commands/index.ts"() {
    "use strict";
    init_spec();
    init_spec2();
    init_spec3();
    init_spec4();
    init_spec5();
    init_spec6();
    init_spec7();
    init_spec8();
    init_spec9();
    init_command();
    init_spec10();
    /** Every operation, in the order of the flow. */
    COMMANDS = [
      defineCommand(spec4, () => Promise.resolve().then(() => (init_run(), run_exports))),
      defineCommand(spec8, () => Promise.resolve().then(() => (init_run2(), run_exports2))),
      defineCommand(spec5, () => Promise.resolve().then(() => (init_run3(), run_exports3))),
      defineCommand(spec7, () => Promise.resolve().then(() => (init_run4(), run_exports4))),
      defineCommand(spec3, () => Promise.resolve().then(() => (init_run5(), run_exports5))),
      defineCommand(spec9, () => Promise.resolve().then(() => (init_run6(), run_exports6))),
      defineCommand(spec10, () => Promise.resolve().then(() => (init_run7(), run_exports7))),
      defineCommand(spec2, () => Promise.resolve().then(() => (init_run8(), run_exports8))),
      defineCommand(spec6, () => Promise.resolve().then(() => (init_run9(), run_exports9))),
      defineCommand(spec, () => Promise.resolve().then(() => (init_run10(), run_exports10)))
    ];
  }
});

// src/commands/shared/command-line.ts
/** A command of `next` as a line that a shell runs as it stands, placeholders in `<…>` apart. */
function commandLine(host, words3) {
  return [...host.program, ...words3].map(quote2).join(" ");
}
/** A flag with its value; one that begins with a dash would be taken for a flag if it stood apart. */
function flagWords(flag, value) {
  return value.startsWith("-") ? [`--${flag}=${value}`] : [`--${flag}`, value];
}
function quote2(word) {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
var init_command_line = __esm({
  "src/commands/shared/command-line.ts"() {
    "use strict";
  }
});

// package:@scalekit-sdk/node/lib/core.js
var require_core = __commonJS({
  "package:@scalekit-sdk/node/lib/core.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/core.js"]();
  }
});

// src/scalekit/core.ts
var core_exports = {};
__export(core_exports, {
  AgentCore: () => AgentCore,
  LONGEST_TIMER_MS: () => LONGEST_TIMER_MS
});
var import_core, LONGEST_TIMER_MS, NO_SDK_DEADLINE_MS, AgentCore;
var init_core = __esm({
  "src/scalekit/core.ts"() {
    "use strict";
    import_core = __toESM(require_core(), 1);
    init_failure();
    init_token();
    /** What a timer of Node holds. */
    LONGEST_TIMER_MS = 2 ** 31 - 1;
    /** A deadline of our own ends every call; the SDK's must merely never come first. */
    NO_SDK_DEADLINE_MS = LONGEST_TIMER_MS;
    /**
     * The SDK's core client (its HTTP client, headers and user agent) with a token that is fetched before the first
     * call (facts 1 and 2), shared by calls that start together, and renewed at most once.
     */
    AgentCore = class extends import_core.default.default {
      #session;
      #pending;
      /** When the token endpoint says that it answered, in milliseconds; NaN where it does not. */
      serverTime = Number.NaN;
      constructor(credentials, session) {
        super(
          credentials.envUrl,
          credentials.clientId,
          credentials.clientSecret,
          NO_SDK_DEADLINE_MS,
          NO_SDK_DEADLINE_MS
        );
        session.redactor.add(credentials.clientSecret);
        this.#session = session;
        // A redirect would carry the client secret, or a provider's request, to another host (fact 4). And the
        // environment's proxy variables are not for us: gRPC does not honour them (fact 12).
        Object.assign(this.axios.defaults, { maxRedirects: 0, proxy: false, timeout: 0 });
      }
      /**
       * Sends the token request ahead, so that the answer comes while modules are still being loaded. Whoever asks for
       * the token hears how it went.
       */
      async prefetch() {
        this.#pending = this.#fetchToken();
        this.#pending.catch(() => {
        });
        // Loading holds the event loop; in two turns of it the socket opens and the request leaves.
        for (const _turn of [1, 2]) await new Promise((resolve7) => setImmediate(resolve7));
      }
      /**
       * The access token, fetched on first use.
       *
       * @throws Failure INVALID_CREDENTIALS, CONFIG_INVALID, SCALEKIT_ERROR, RATE_LIMITED, UNAVAILABLE, NETWORK
       */
      token() {
        this.#pending ??= this.#fetchToken();
        return this.#pending.catch((error) => {
          this.#pending = void 0;
          throw error;
        });
      }
      /** Drops a token that Scalekit stopped accepting; the next call fetches another. */
      forget(token) {
        if (this.accessToken !== token) return;
        this.accessToken = null;
        this.#pending = void 0;
      }
      async #fetchToken() {
        const { signal, redactor, trace } = this.#session;
        const started = performance.now();
        const report = (status, length) => trace?.({
          method: "POST",
          target: "/oauth/token",
          status,
          ms: performance.now() - started,
          ...length !== void 0 && { bytes: Number(length) }
        });
        const form = new URLSearchParams({
          grant_type: "client_credentials",
          client_id: this.clientId,
          client_secret: this.clientSecret
        });
        let body;
        try {
          const answer = await this.axios.post("oauth/token", form.toString(), {
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            skipAuth: true,
            signal
          });
          report(answer.status, answer.headers["content-length"]);
          this.serverTime = Date.parse(String(answer.headers.date));
          body = answer.data;
        } catch (error) {
          report(messageOf(error));
          throw fromTokenEndpoint(error, this.envUrl, signal);
        }
        const token = typeof body === "object" && body !== null ? Reflect.get(body, "access_token") : void 0;
        if (typeof token !== "string" || token === "") {
          throw new Failure("SCALEKIT_ERROR", `${this.envUrl} answered the token request without a token.`, {
            hint: "Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.",
            retryable: false
          });
        }
        redactor.add(token);
        this.accessToken = token;
        return token;
      }
    };
  }
});

// package:@bufbuild/protobuf
var require_protobuf = __commonJS({
  "package:@bufbuild/protobuf"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf"]();
  }
});

// module:@bufbuild/protobuf
var protobuf_exports = {};
__export(protobuf_exports, {
  default: () => import_protobuf.default
});
var import_protobuf;
var init_protobuf = __esm({
  "module:@bufbuild/protobuf"() {
    __reExport(protobuf_exports, __toESM(require_protobuf()));
    import_protobuf = __toESM(require_protobuf());
  }
});

// package:@connectrpc/connect-node
var require_connect_node = __commonJS({
  "package:@connectrpc/connect-node"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect-node"]();
  }
});

// module:@connectrpc/connect-node
var connect_node_exports = {};
__export(connect_node_exports, {
  default: () => import_connect_node.default
});
var import_connect_node;
var init_connect_node = __esm({
  "module:@connectrpc/connect-node"() {
    __reExport(connect_node_exports, __toESM(require_connect_node()));
    import_connect_node = __toESM(require_connect_node());
  }
});

// src/scalekit/client.ts
var client_exports = {};
__export(client_exports, {
  ScalekitClient: () => ScalekitClient
});
/** RetryBudget that a moment's wait may mend; a rate limit is the caller's to wait for. */
function isPassing(error) {
  const { code, retryable } = asFailure(error);
  return retryable && (code === "UNAVAILABLE" || code === "NETWORK" || code === "PROVIDER_ERROR");
}
/** Reports every RPC. The size is that of the message, which gRPC frames and may compress on the wire. */
function tracing(trace) {
  return (next) => async (request) => {
    const started = performance.now();
    const line = { method: "GRPC", target: request.method.name };
    const ms = () => performance.now() - started;
    try {
      const answer = await next(request);
      const bytes = answer.stream ? void 0 : (0, protobuf_exports.toBinary)(answer.method.output, answer.message).byteLength;
      trace({ ...line, status: "OK", ms: ms(), bytes });
      return answer;
    } catch (error) {
      trace({ ...line, status: messageOf(error), ms: ms() });
      throw error;
    }
  };
}
var RETRY_PAUSES_MS, ScalekitClient;
var init_client = __esm({
  "src/scalekit/client.ts"() {
    "use strict";
    init_protobuf();
    init_connect();
    init_connect_node();
    init_document();
    init_failure();
    init_core();
    init_grpc();
    /** Pauses before a read is tried again, in milliseconds; each is shortened by up to half at random. */
    RETRY_PAUSES_MS = [200, 500, 1200];
    /**
     * The connection to one Scalekit environment: one token, one HTTP/2 connection, one HTTP client.
     * Reads are retried within the deadline; `once` never sends twice.
     */
    ScalekitClient = class _ScalekitClient {
      core;
      envUrl;
      session;
      #connection;
      #services = /* @__PURE__ */ new Map();
      constructor(core, session, connection = new connect_node_exports.Http2SessionManager(core.envUrl)) {
        this.envUrl = core.envUrl;
        this.session = session;
        this.core = core;
        this.#connection = connection;
      }
      /** The same client with another abort signal, for requests after the command's own deadline has passed. */
      withSignal(signal) {
        return new _ScalekitClient(this.core, { ...this.session, signal }, this.#connection);
      }
      /** The typed client of one of the SDK's generated services. */
      service(descriptor) {
        const known = this.#services.get(descriptor.typeName);
        if (known) return known;
        const transport2 = (0, connect_node_exports.createGrpcTransport)({
          baseUrl: this.envUrl,
          sessionManager: this.#connection,
          interceptors: this.session.trace ? [tracing(this.session.trace)] : []
        });
        const client = (0, connect_exports.createClient)(descriptor, transport2);
        this.#services.set(descriptor.typeName, client);
        return client;
      }
      /** The access token; the HTTP/2 connection is opened meanwhile, so that the first call finds it ready. */
      async token() {
        if (this.core.accessToken === null && this.#connection.state() === "closed") {
          // A connection that fails is reported by the call that needs it.
          this.#connection.connect().catch(() => {
          });
        }
        return await this.core.token();
      }
      /**
       * Makes a call that changes nothing, as often as it takes.
       *
       * @throws Failure of any class the contract names for reads
       */
      read(call, request) {
        let renewed = false;
        const attempt2 = async () => {
          const token = await this.token();
          try {
            return await this.#send(call, request, token);
          } catch (thrown) {
            if (this.session.signal.aborted) throw this.session.signal.reason;
            const error = connect_exports.ConnectError.from(thrown);
            if (renewed || !isTokenRefused(error)) throw fromRead(error, this.envUrl);
            renewed = true;
            this.core.forget(token);
            return attempt2();
          }
        };
        return this.retrying(attempt2);
      }
      /**
       * Repeats what changes nothing while it fails for a passing reason, with growing pauses, within the deadline.
       *
       * @param attempt throws Failure
       */
      async retrying(attempt2) {
        for (const pause of RETRY_PAUSES_MS) {
          try {
            return await attempt2();
          } catch (error) {
            if (this.session.signal.aborted || !isPassing(error)) throw error;
          }
          await this.pause(pause * (0.5 + Math.random() / 2));
        }
        return await attempt2();
      }
      /**
       * Makes a call at most once, whatever happens. Errors come as they are: the caller knows what they mean for an
       * effect that may have happened.
       */
      async once(call, request) {
        const token = await this.token();
        this.session.signal.throwIfAborted();
        return await this.#send(call, request, token);
      }
      /** Waits, unless the call ends first. @param ms milliseconds; a wait beyond what a timer holds would be none */
      async pause(ms) {
        const { signal } = this.session;
        await new Promise((resolve7, reject) => {
          const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
          };
          const timer = setTimeout(
            () => {
              signal.removeEventListener("abort", onAbort);
              resolve7();
            },
            Math.min(ms, LONGEST_TIMER_MS)
          );
          if (signal.aborted) onAbort();
          else signal.addEventListener("abort", onAbort, { once: true });
        });
      }
      /**
       * Lets go of the connections, so that nothing keeps the process alive. In a turn of its own: an answer is told from
       * within Node's reading of HTTP/2, and streams that are closed in there are used after they were freed
       * (https://github.com/nodejs/node/pull/39076).
       */
      close() {
        setImmediate(() => this.#connection.abort());
      }
      #send(call, request, token) {
        return call(request, {
          signal: this.session.signal,
          headers: {
            authorization: `Bearer ${token}`,
            "user-agent": this.core.userAgent,
            "x-sdk-version": this.core.sdkVersion,
            "x-api-version": this.core.apiVersion
          }
        });
      }
    };
  }
});

// src/commands/shared/context.ts
function traceLine({ method, target, status, ms, bytes }) {
  return `[debug] ${method} ${target} → ${status}, ${Math.round(ms)} ms${bytes === void 0 ? "" : `, ${bytes} bytes`}`;
}
var MAX_IDENTIFIER_CHARS, CONNECTION_NAME, CommandContext;
var init_context = __esm({
  "src/commands/shared/context.ts"() {
    "use strict";
    init_failure();
    init_input();
    /** Scalekit's limits (docs/scalekit.md, RPCs). */
    MAX_IDENTIFIER_CHARS = 100;
    CONNECTION_NAME = /^[a-zA-Z0-9_: -]{1,400}$/;
    /** What a command has to work with: the settings, the Scalekit client, and the streams. */
    CommandContext = class {
      host;
      settings;
      deadline;
      redactor;
      debug;
      input;
      /** Prints a line of a batch; the command's last line is printed by the program. */
      printRow;
      /** Begins a line of a batch with so many spaces; the next line goes on behind them. */
      beginRow;
      /** What the answer says beside its own members, whether it is a success or a failure. */
      remarks;
      #acted = false;
      #client;
      constructor(parts) {
        this.host = parts.host;
        this.settings = parts.settings;
        this.deadline = parts.deadline;
        this.redactor = parts.redactor;
        this.debug = parts.debug;
        this.printRow = parts.printRow;
        this.beginRow = parts.beginRow;
        this.remarks = { warnings: [...parts.settings.warnings] };
        this.input = new Input(parts.host, parts.deadline.signal);
      }
      /** Whether a request that may change something has been sent: from then on every answer must come out. */
      get acted() {
        return this.#acted;
      }
      /** To be called before such a request goes out. */
      act() {
        this.#acted = true;
        this.host.onSent();
      }
      /** Says something to the person on stderr, without secrets and control characters. */
      note(text3) {
        this.host.writeError(`${this.redactor.message(text3).replace(new RegExp("(?![\\t\\n])\\p{Cc}", "gu"), "?")}
`);
      }
      /** Puts on the answer how the connection was come by, or another warning, as soon as it is known. */
      remark({ alias, warnings }) {
        if (alias) this.remarks.provider_alias = alias;
        this.remarks.warnings.push(...warnings);
      }
      /**
       * The Scalekit client, created on first use.
       *
       * @throws Failure CONFIG_MISSING, CONFIG_INVALID
       */
      async client() {
        if (this.#client) return this.#client;
        const credentials = this.settings.credentials();
        const session = {
          signal: this.deadline.signal,
          redactor: this.redactor,
          trace: this.debug ? (line) => this.note(traceLine(line)) : void 0,
          progress: () => this.deadline.touch()
        };
        const { AgentCore: AgentCore2 } = await Promise.resolve().then(() => (init_core(), core_exports));
        const core = new AgentCore2(credentials, session);
        await core.prefetch();
        const { ScalekitClient: ScalekitClient2 } = await Promise.resolve().then(() => (init_client(), client_exports));
        this.#client = new ScalekitClient2(core, session);
        return this.#client;
      }
      /**
       * Whose account to use: the flag, TOOL_IDENTIFIER, or the person at the terminal.
       *
       * @throws Failure IDENTIFIER_REQUIRED, USAGE
       */
      async identifier(flag) {
        const identifier = flag ?? this.settings.identifier ?? await this.#askIdentifier();
        if (identifier === "" || identifier.length > MAX_IDENTIFIER_CHARS || new RegExp("\\p{Cc}", "u").test(identifier) || !identifier.isWellFormed()) {
          throw new Failure(
            "USAGE",
            `The identifier must be 1 to ${MAX_IDENTIFIER_CHARS} characters on one line.`,
            {
              hint: "Pass --identifier with the identifier that the account has in Scalekit, an e-mail address say."
            }
          );
        }
        return identifier;
      }
      /** Checks the spelling of a connection's name before it goes anywhere. @throws Failure USAGE */
      connectionName(flag) {
        if (flag === void 0 || CONNECTION_NAME.test(flag)) return flag;
        throw new Failure(
          "USAGE",
          `--connection-name ${JSON.stringify(flag.slice(0, 80))} is not a valid connection name.`,
          {
            hint: "Take a key_id from list-connections; names hold letters, digits, spaces, - _ and :."
          }
        );
      }
      /** Lets go of what would keep the process alive. */
      close() {
        this.#client?.close();
        this.deadline.clear();
      }
      async #askIdentifier() {
        if (!this.host.stdin.isTTY || !this.host.stderrIsTTY) {
          throw new Failure("IDENTIFIER_REQUIRED", "No identifier says whose account to use.", {
            hint: "Pass --identifier, or set TOOL_IDENTIFIER for good; it is the identifier that the account has in Scalekit, an e-mail address say."
          });
        }
        this.note("TOOL_IDENTIFIER is not set. Set it once, and this question goes away.");
        return (await this.input.ask("Identifier (whose account to use): ")).trim();
      }
    };
  }
});

// package:yargs
var require_yargs = __commonJS({
  "package:yargs"(exports2, module2) {
    module2.exports = packages["yargs"]();
  }
});

// module:yargs
var yargs_exports = {};
__export(yargs_exports, {
  default: () => import_yargs.default
});
var import_yargs;
var init_yargs = __esm({
  "module:yargs"() {
    __reExport(yargs_exports, __toESM(require_yargs()));
    import_yargs = __toESM(require_yargs());
  }
});

// src/cli/args/read-flags.ts
/** A flag as yargs wants it; values stay text, so that what was wrong can be said exactly. */
function yargsOption(spec11) {
  const base = { describe: spec11.describe };
  if (spec11.kind === "switch") return { ...base, type: "boolean" };
  return {
    ...base,
    type: "string",
    requiresArg: true,
    ...spec11.kind === "text" && spec11.choices && { choices: [...spec11.choices] }
  };
}
/**
 * Refuses what yargs would take for a switch that is off (`--dry-run=1`), or for its last mention: a dry run that is
 * none sends something.
 *
 * @throws Failure USAGE
 */
function checkSwitches(specs, words3) {
  const given = /* @__PURE__ */ new Set();
  for (const word of words3) {
    const [, name = "", value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!Object.hasOwn(specs, name) || specs[name]?.kind !== "switch") continue;
    if (value !== void 0 && value !== "true" && value !== "false") {
      throw new Failure("USAGE", `--${name}=${value.slice(0, 40)} is neither on nor off.`, {
        hint: `Give --${name} without a value, or leave it out.`
      });
    }
    if (given.has(name)) throw givenTwice(name, 2);
    given.add(name);
  }
}
function givenTwice(name, times) {
  return new Failure("USAGE", `--${name} is given ${times} times.`, { hint: `Give --${name} once.` });
}
/**
 * Turns what yargs parsed into typed values.
 *
 * @throws Failure USAGE for a flag given twice, a name that is empty, or a number that is none or out of range
 */
function readFlags(specs, parsed) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec11]) => [name, readFlag(name, spec11, parsed[name])])
  );
}
function readFlag(name, spec11, value) {
  if (spec11.kind === "list") {
    const values = value === void 0 ? [] : [value].flat();
    for (const one of values) assertFilled(name, one);
    return values;
  }
  if (Array.isArray(value)) throw givenTwice(name, value.length);
  if (spec11.kind === "switch") return value === true;
  if (value === void 0) return value;
  if (spec11.kind === "text") {
    if (!spec11.mayBeEmpty) assertFilled(name, value);
    return value;
  }
  const number2 = Number(value);
  const fits = Number.isFinite(number2) && number2 >= spec11.min && number2 <= spec11.max;
  if (String(value).trim() === "" || !fits || spec11.whole && !Number.isInteger(number2)) {
    const wanted = `a ${spec11.whole ? "whole " : ""}number from ${spec11.min} to ${spec11.max}`;
    throw new Failure("USAGE", `--${name} ${JSON.stringify(value)} is not ${wanted}.`, {
      hint: `Give --${name} ${wanted}.`
    });
  }
  return number2;
}
/** A shell variable that is not set, most likely: taken for a name, it would match nothing or everything. */
function assertFilled(name, value) {
  if (String(value).trim() !== "") return;
  throw new Failure("USAGE", `--${name} is empty.`, { hint: `Give --${name} a value, or leave it out.` });
}
var init_read_flags = __esm({
  "src/cli/args/read-flags.ts"() {
    "use strict";
    init_failure();
  }
});

// src/cli/args/old-spelling.ts
/**
 * Puts the command of a command line first, and refuses what the parser would pass over in silence.
 *
 * @throws Failure USAGE
 */
function readWords(argv, commands) {
  const words3 = withoutHelpWord(withCommandFirst(argv, commands), commands);
  const named2 = firstWord(words3, commands);
  const command = commands.find(({ name }) => name === named2);
  checkWords(words3, { ...command?.flags, ...COMMON });
  return { words: words3, named: named2, command };
}
/** `--list-connections --provider X` → `list-connections --provider X`. */
function withCommandFirst(argv, commands) {
  const operations = new Set(commands.map(({ name }) => name));
  const spelled = new Set(
    argv.map((word) => /^--([^=]+)/.exec(word)?.[1] ?? "").filter((name) => operations.has(name))
  );
  const [first] = spelled;
  if (first === void 0) return [...argv];
  const rest = argv.filter((word) => word !== `--${first}`);
  const plain = firstWord(rest, commands);
  const [one, other] = [...spelled, ...plain !== void 0 && operations.has(plain) ? [plain] : []];
  if (other !== void 0) {
    throw new Failure("USAGE", `${one} and ${other} are two operations.`, {
      hint: "Give one operation at a time."
    });
  }
  if (rest.length === argv.length) {
    throw new Failure("USAGE", `--${first} takes no value.`, {
      hint: `Write ${first}, and its flags after it.`
    });
  }
  return [first, ...rest];
}
/** `help find-tool` and `find-tool help` → `find-tool --help`. */
function withoutHelpWord(words3, commands) {
  const [first = "", second = ""] = words3;
  const isCommand = (word) => commands.some(({ name }) => name === word);
  if (first === "help") return [...words3.slice(1), "--help"];
  if (isCommand(first) && second === "help") return [first, ...words3.slice(2), "--help"];
  return words3;
}
/** The first word that is neither a flag nor a flag's value: the command, or what is meant to be one. */
function firstWord(words3, commands) {
  const specs = Object.assign({}, COMMON, { help: HELP }, ...commands.map(({ flags: flags11 }) => flags11));
  const isValue = (flag, word = "") => Object.hasOwn(specs, flag) ? specs[flag]?.kind !== "switch" : !commands.some(({ name }) => name === word);
  for (let at = 0; at < words3.length; at++) {
    const word = words3[at] ?? "";
    if (!word.startsWith("-")) return word;
    if (!word.includes("=") && isValue(word.replace(/^-+/, ""), words3[at + 1])) at++;
  }
  return void 0;
}
/**
 * Refuses what the parser would pass over in silence: words behind `--`, switches with odd values, and flags by the
 * names it uses itself or that every object has (`constructor`).
 */
function checkWords(words3, specs) {
  if (words3.includes("--")) {
    throw new Failure("USAGE", "Arguments after -- are not supported.", {
      hint: "Leave the -- out; a value that begins with a dash is given as --flag=VALUE."
    });
  }
  for (const word of words3) {
    const name = /^--?([^=]+)/.exec(word)?.[1];
    if (name !== void 0 && (name in Object.prototype || name === "_" || name === "$0")) {
      throw new Failure("USAGE", `Unknown argument: ${name}.`, {
        hint: "Leave it out; --help lists the flags."
      });
    }
  }
  checkSwitches({ ...specs, help: HELP }, words3);
}
var HELP;
var init_old_spelling = __esm({
  "src/cli/args/old-spelling.ts"() {
    "use strict";
    init_failure();
    init_flags();
    init_read_flags();
    /** The parser's own flag. */
    HELP = toggle("show this help");
    /** The command line before the parser gets it. */
  }
});

// src/cli/args/parse.ts
/**
 * Reads the command line. An operation may stand in its old spelling, `--list-connections`, anywhere among the
 * flags.
 *
 * @throws Failure USAGE
 */
function parseArgv(argv, commands) {
  const { words: words3, named: named2, command } = readWords(argv, commands);
  if (words3.includes("--version")) return { kind: "text", text: VERSION };
  // Unless it is told, it asks for the working directory, which may be gone.
  const parser = (0, import_yargs.default)([], "/").scriptName("scalekit-agent-auth").usage(
    "$0 <command> [flags]\n\nUses a person’s services through Scalekit AgentKit. Answers with one line of JSON."
  ).parserConfiguration({
    "camel-case-expansion": false,
    "boolean-negation": false,
    "dot-notation": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "greedy-arrays": false,
    "short-option-groups": false
  }).locale("en").exitProcess(false).showHelpOnFail(false).help("help", "show this help").version(false).wrap(HELP_COLUMNS).strict().demandCommand(1, 1, "Name a command.", "One command at a time.").epilogue("Every command explains itself: scalekit-agent-auth <command> --help");
  // The parser lays the help out for every call; it is only written for the one that asks.
  const asksForHelp = words3.some((word) => word.startsWith("--help"));
  if (asksForHelp) parser.option("version", { type: "boolean", describe: "show the version" });
  for (const candidate of command ? [command] : commands) describe2(parser, candidate, asksForHelp);
  let result2;
  parser.parse(words3, (error, values, output) => {
    result2 = { error, values, output };
  });
  if (!result2) throw new Error("yargs did not answer");
  if (result2.error) throw usage2(result2.error.message, command, named2, commands);
  if (result2.output !== "") return { kind: "text", text: result2.output.trimEnd() };
  if (!command) throw usage2("Name a command.", command, named2, commands);
  const flags11 = readFlags(command.flags, result2.values);
  for (const group of command.required) {
    if (group.some(
      (flag) => flags11[flag] !== void 0 && !(Array.isArray(flags11[flag]) && flags11[flag].length === 0)
    ))
      continue;
    const needed = group.map((flag) => `--${flag}`).join(" or ");
    throw usage2(`${command.name} needs ${needed}`, command, named2, commands);
  }
  return { kind: "command", command, flags: flags11, common: readFlags(COMMON, result2.values) };
}
function describe2(parser, command, withHelp) {
  const options = (own, specs, group) => {
    for (const [name, spec11] of Object.entries(specs)) {
      const { describe: describe3, ...option } = yargsOption(spec11);
      own.option(name, withHelp ? { ...option, describe: describe3, group } : option);
    }
  };
  parser.command(
    command.name,
    `${command.summary} (${command.step})`,
    (own) => {
      options(own, command.flags, "Flags:");
      options(own, COMMON, "Common flags:");
      if (!withHelp) return own;
      const needed = command.required.map((group) => group.map((flag) => `--${flag}`).join(" or "));
      const codes = [.../* @__PURE__ */ new Set([...command.errors, ...COMMON_ERRORS])];
      const width = Math.max(...codes.map((code) => code.length));
      return own.epilogue(
        [
          needed.length > 0 && `Required: ${needed.join(", ")}`,
          `Example:
  ${command.example}`,
          `Answer: ${command.answer}`,
          `Errors (exit code, error.code):
${codes.map((code) => `  ${String(ERROR_CODES[code].exit).padStart(3)}  ${code.padEnd(width)}  ${ERROR_CODES[code].meaning}`).join("\n")}`
        ].filter(Boolean).join("\n\n")
      );
    },
    () => {
    }
  );
}
/**
 * What is wrong with the flags, or with the word that should be a command.
 *
 * @param message the parser's
 * @param named the word that should be a command
 */
function usage2(message, command, named2, commands) {
  const names = commands.map(({ name }) => name);
  if (!command) {
    const hint = `Commands: ${names.join(", ")}; each has --help.`;
    if (named2 === void 0) return new Failure("USAGE", "No command is named.", { hint });
    return new Failure("USAGE", `There is no command ${named2}.`, {
      hint: `${didYouMean(named2.toLowerCase(), names)}${hint}`
    });
  }
  const text3 = message.replace(/\s+/g, " ").trim();
  const unknown3 = /^Unknown arguments?: ([^,]+)/.exec(text3)?.[1];
  const valueless = /^Not enough arguments following: (.+)/.exec(text3)?.[1];
  const flags11 = [...Object.keys(command.flags), ...Object.keys(COMMON)];
  const suggestion = unknown3 !== void 0 ? didYouMean(unknown3, flags11, "--") : valueless !== void 0 ? `A value that begins with a dash is given as --${valueless}=VALUE. ` : "";
  return new Failure("USAGE", text3.endsWith(".") ? text3 : `${text3}.`, {
    hint: `${suggestion}Run \`${command.name} --help\` for its flags and an example.`
  });
}
/** @returns the nearest of the names as a question, or nothing where none is near */
function didYouMean(word, names, prefix = "") {
  const near = (0, import_fastest_levenshtein3.closest)(word, names);
  return (0, import_fastest_levenshtein3.distance)(word, near) <= Math.max(2, word.length / 3) ? `Did you mean ${prefix}${near}? ` : "";
}
var import_fastest_levenshtein3, HELP_COLUMNS;
var init_parse = __esm({
  "src/cli/args/parse.ts"() {
    "use strict";
    import_fastest_levenshtein3 = __toESM(require_fastest_levenshtein(), 1);
    init_yargs();
    init_failure();
    init_command();
    init_flags();
    init_version();
    init_old_spelling();
    init_read_flags();
    /** What the command line says: a text to print, or a command with its flags. */
    HELP_COLUMNS = 110;
  }
});

// src/cli/run.ts
var run_exports11 = {};
__export(run_exports11, {
  run: () => run11
});
/**
 * Runs one command line and prints its one answer.
 *
 * @param deadline stopped from outside by signals
 * @returns the exit code
 */
async function run11(host, deadline) {
  const redactor = new Redactor();
  // Known before anything else is: no failure, however early, may repeat it.
  redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());
  redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());
  const rendering = {
    maxChars: DEFAULT_MAX_CHARS,
    // A batch is lines: --resume reads them again.
    pretty: host.argv.includes("--pretty") && !host.argv.includes("--batch"),
    spillDir: host.tmpDir,
    repeatable: true
  };
  let call;
  const print = (document) => host.write(`${render(document, redactor, { ...rendering, repeatable: !call?.acted })}
`);
  // Words that the commands of `next` need as well, to be run as they stand.
  const shared2 = [];
  const withNext = (next) => next && next.length > 0 ? { next: next.map((words3) => commandLine(host, [...words3, ...shared2])) } : {};
  try {
    const parsed = parseArgv(host.argv, COMMANDS);
    if (parsed.kind === "text") {
      await host.write(`${parsed.text}
`);
      return 0;
    }
    const { command, flags: flags11, common } = parsed;
    // Shown tokens are for the terminal, and for no file.
    rendering.maxChars = flags11["show-tokens"] === true ? 0 : common["max-chars"] ?? DEFAULT_MAX_CHARS;
    // A batch is lines: --resume reads them again.
    rendering.pretty = common.pretty && flags11.batch !== true;
    // A batch's rows are what --fields is about, not its summary.
    rendering.fields = flags11.batch === true ? void 0 : common.fields;
    if (typeof flags11.identifier === "string") shared2.push(...flagWords("identifier", flags11.identifier));
    if (common["env-from"] !== void 0) shared2.push(...flagWords("env-from", common["env-from"]));
    deadline.start(common.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const { loadSettings: loadSettings2 } = await Promise.resolve().then(() => (init_settings(), settings_exports));
    const settings = await loadSettings2(host.env, host.cwd, common["env-from"]);
    redactor.add(settings.secret);
    call = new CommandContext({
      host,
      settings,
      deadline,
      redactor,
      debug: isOn(host.env.TOOL_DEBUG),
      printRow: (row) => print(withFields(row, common.fields)),
      beginRow: (spaces) => host.write(" ".repeat(spaces))
    });
    const running = call;
    const work = command.load().then(({ run: run12 }) => run12(flags11, running));
    const { next, ...payload } = await stopping(deadline.signal, work, () => running.acted);
    await print(
      successDocument({ ...withRemarks(payload, running.remarks), ...withNext(next) }, rendering.fields)
    );
    return 0;
  } catch (error) {
    const thrown = asFailure(error);
    const foreseen = thrown.code === "INTERNAL" ? unexpected(thrown.message, call?.acted ?? false, thrown.cause) : thrown;
    const failure = foreseen.with({ document: withRemarks(foreseen.document, call?.remarks) });
    if (call?.debug && failure.cause instanceof Error)
      call.note(`[debug] ${failure.cause.stack ?? failure.cause.message}`);
    await print({ ...failureDocument(failure, redactor), ...withNext(failure.next) });
    return failure.exitCode;
  } finally {
    call?.close();
    deadline.clear();
  }
}
/** An answer's members with the remarks of its call. */
function withRemarks(members, remarks = { warnings: [] }) {
  const warnings = [...remarks.warnings, ...members.warnings ?? []];
  return { ...members, ...remarks, warnings };
}
/** A row of a batch with `--fields` applied to its `data`. */
function withFields(row, fields) {
  if (fields === void 0 || !("data" in row)) return row;
  const { value, warnings } = selectFields(row.data, fields);
  return { ...row, data: value, ...warnings.length > 0 && { warnings } };
}
/**
 * A document as text. Where it is too long and cannot be saved either, that is a failure, unless it tells of one, which
 * must come out with all that its hint speaks of, or something may have been changed: then it goes out whole, because a
 * failure would invite to do it again.
 */
function render(document, redactor, rendering) {
  try {
    return renderDocument(document, redactor, rendering);
  } catch (error) {
    if (document.ok === true && rendering.repeatable) throw error;
    const told = Array.isArray(document.warnings) ? document.warnings : [];
    const warnings = [...told, `${asFailure(error).message} It is printed whole.`];
    return renderDocument({ ...document, warnings }, redactor, { ...rendering, maxChars: 0 });
  }
}
/**
 * Ends with the signal's reason, after giving the work a moment to say how it was left (a write under way, say).
 *
 * @param hasActed whether something may have been changed: then nobody may claim the contrary for a work that is silent
 */
async function stopping(signal, work, hasActed) {
  // A stopped upload may still have a session to cancel; a deadline that passed should be felt as one.
  const graceMs = (reason) => reason.code === "INTERRUPTED" ? 2500 : 800;
  let timer;
  const stopped = new Promise((_, reject) => {
    const onAbort = () => {
      const reason = asFailure(signal.reason);
      timer = setTimeout(() => reject(hasActed() ? inDoubt(reason) : reason), graceMs(reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
  }
}
function inDoubt(reason) {
  const interrupted = reason.code === "INTERRUPTED";
  return new Failure(
    interrupted ? "INTERRUPTED" : "OUTCOME_UNKNOWN",
    `${reason.message} What was under way may have happened.`,
    {
      hint: LOOK_FIRST,
      retryable: false,
      ...interrupted && { exit: reason.exitCode },
      cause: reason
    }
  );
}
var DEFAULT_TIMEOUT_SECONDS, DEFAULT_MAX_CHARS;
var init_run11 = __esm({
  "src/cli/run.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_fields();
    init_redact();
    init_commands();
    init_command_line();
    init_context();
    init_environment();
    init_parse();
    DEFAULT_TIMEOUT_SECONDS = 60;
    DEFAULT_MAX_CHARS = 12e3;
  }
});

// src/main.ts
var import_node_os = require("node:os");
init_failure();

// src/http/deadline.ts
var import_node_events = require("node:events");
init_failure();
/**
 * The end of a command: when its time is up, or when the person stops it. Whatever waits listens to `signal`,
 * whose reason is the Failure to end with.
 */
var Deadline = class {
  #controller = new AbortController();
  #seconds = 0;
  #timer;
  constructor() {
    // Every call under way listens, and a search asks many providers at once.
    (0, import_node_events.setMaxListeners)(0, this.#controller.signal);
  }
  get signal() {
    return this.#controller.signal;
  }
  /** The failure of a person's or system's signal; undefined where there was none. */
  get interruption() {
    const reason = this.signal.reason;
    return reason instanceof Failure && reason.code === "INTERRUPTED" ? reason : void 0;
  }
  /** (Re)starts the clock. @param seconds until the signal fires */
  start(seconds) {
    this.#seconds = seconds;
    this.touch();
  }
  /** Gives a wait that the person asked for (`--wait`) its own time on top. */
  extend(seconds) {
    this.start(this.#seconds + seconds);
  }
  /** Counts from now again: a transfer moved. */
  touch() {
    if (this.#seconds === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.stop(
        new Failure("TIMEOUT", `No answer within ${this.#seconds} s.`, {
          hint: "Nothing happened; run the command again, with a larger --timeout if the service is slow."
        })
      );
    }, this.#seconds * 1e3);
  }
  /** Ends the command. */
  stop(reason) {
    clearTimeout(this.#timer);
    this.#controller.abort(reason);
  }
  /** Lets the process end. */
  clear() {
    clearTimeout(this.#timer);
  }
};

// src/main.ts
init_version();
/** After a second signal, or this long after the first, the process ends whatever it is doing. */
var LAST_RESORT_MS = 3e3;
/** The exit code where the answer cannot be printed: 1, or 9 once something was sent that may have had an effect. */
var unprintable = 1;
var stderr;
/** Prints a text and waits until the reader has taken it: exiting earlier would cut what a slow pipe still holds. */
function write2(text3) {
  return new Promise((resolve7) => {
    process.stdout.write(text3, () => resolve7());
  });
}
/** Says something to the person; nobody may be there to read it. */
function writeError(text3) {
  stderr ??= process.stderr.on("error", () => {
  });
  stderr.write(text3);
}
/** A reader that went away is no error: there is nobody left to tell. A full disk is one. */
function leave(error) {
  if (error.code === "EPIPE" || error.code === "EOF") process.exit(0);
  const what = unprintable === 9 ? "The request was sent, but the" : "The";
  writeError(`${what} answer could not be written to stdout (${error.code ?? error.message}).
`);
  process.exit(unprintable);
}
async function main() {
  process.stdout.on("error", leave);
  const argv = process.argv.slice(2);
  // Nothing is loaded for the answer that installers ask for.
  if (argv.length === 1 && argv[0] === "--version") {
    await write2(`${VERSION}
`);
    return;
  }
  const deadline = new Deadline();
  onSignals((signal, exit) => {
    deadline.stop(
      new Failure("INTERRUPTED", `Stopped by ${signal}.`, {
        hint: "Run the command again if it is still wanted.",
        retryable: false,
        exit
      })
    );
  });
  const { run: run12 } = await Promise.resolve().then(() => (init_run11(), run_exports11));
  process.exitCode = await run12(hostOf(argv), deadline);
  // Whatever still lingers, a socket say, has nothing more to give.
  process.exit();
}
function onSignals(stop) {
  let asked = false;
  for (const [signal, exit] of [
    ["SIGINT", 130],
    ["SIGTERM", 143]
  ]) {
    process.on(signal, () => {
      if (asked) process.exit(exit);
      asked = true;
      stop(signal, exit);
      setTimeout(() => process.exit(exit), LAST_RESORT_MS).unref();
    });
  }
}
function hostOf(argv) {
  return {
    argv,
    program: ["node", process.argv[1] ?? "scalekit-agent-auth"],
    // Each name is read by itself: the program has no business with the rest of the environment.
    env: {
      TOOL_CLIENT_ID: process.env.TOOL_CLIENT_ID,
      TOOL_CLIENT_SECRET: process.env.TOOL_CLIENT_SECRET,
      TOOL_ENV_URL: process.env.TOOL_ENV_URL,
      TOOL_IDENTIFIER: process.env.TOOL_IDENTIFIER,
      TOOL_DEBUG: process.env.TOOL_DEBUG,
      TOOL_READ_ONLY: process.env.TOOL_READ_ONLY,
      TOOL_CONFIRM_WRITES: process.env.TOOL_CONFIRM_WRITES,
      SCALEKIT_CLIENT_ID: process.env.SCALEKIT_CLIENT_ID,
      SCALEKIT_CLIENT_SECRET: process.env.SCALEKIT_CLIENT_SECRET,
      SCALEKIT_ENVIRONMENT_URL: process.env.SCALEKIT_ENVIRONMENT_URL,
      SCALEKIT_IDENTIFIER: process.env.SCALEKIT_IDENTIFIER,
      OPENCLAW_SHELL: process.env.OPENCLAW_SHELL
    },
    cwd: workingDirectory(),
    tmpDir: (0, import_node_os.tmpdir)(),
    homeDir: (0, import_node_os.homedir)(),
    nodeVersion: process.versions.node,
    // Opened by whoever reads it; most commands do not.
    get stdin() {
      return process.stdin;
    },
    // Opened only for what has to be said.
    get stderrIsTTY() {
      return process.stderr.isTTY === true;
    },
    writeError,
    write: write2,
    onSent: () => {
      unprintable = 9;
    }
  };
}
/** Where it was deleted meanwhile, a place below which nothing is found: most commands need no file. */
function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return "/dev/null";
  }
}
var crashed = false;
/** Whatever nobody caught still gets its one line of JSON. Its text stays out: it may hold anything. */
async function crash(error) {
  // What broke one of several calls under way may break the others as well.
  if (crashed) return;
  crashed = true;
  const name = error instanceof Error ? error.name : typeof error;
  const { isOn: isOn2 } = await Promise.resolve().then(() => (init_environment(), environment_exports));
  if (isOn2(process.env.TOOL_DEBUG)) writeError(`[debug] ${name}
${framesOf(error)}
`);
  const failure = unexpected(`Something unexpected went wrong (${name}).`, unprintable === 9, error);
  const { code, message, hint, retryable } = failure;
  const line = JSON.stringify({ ok: false, error: { code, message, hint, retryable } });
  await write2(`${line}
`);
  process.exit(failure.exitCode);
}
/** Where an error came from, without what it says. */
function framesOf(error) {
  return error instanceof Error ? (error.stack?.match(/^ +at .*$/gm) ?? []).join("\n") : "";
}
process.on("uncaughtException", crash);
void main();
